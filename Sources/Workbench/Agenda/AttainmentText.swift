package import FollowUp

/// Måluppfyllelse in words and marks; never by colour alone.
package enum AttainmentText {
  package static func name(_ level: Attainment) -> String {
    switch level {
    case .high: "i hög grad"
    case .partial: "delvis"
    case .notMet: "ej uppfyllt"
    case .notAssessable: "kan inte bedömas"
    }
  }

  /// J reached, N not, and for those without a target whether they improve.
  package static func mark(_ status: IndicatorAssessment.Status) -> String {
    switch status {
    case .reached: "J"
    case .notReached: "N"
    case .improved: "▲"
    case .unchanged: "="
    case .worse: "▼"
    case .notAssessable: "–"
    }
  }
}

extension AttainmentText {
  /// As a sentence begins.
  package static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Where there is little room; the mark stands beside it.
  package static func short(_ level: Attainment) -> String {
    switch level {
    case .high: "i hög grad"
    case .partial: "delvis"
    case .notMet: "ej uppfyllt"
    case .notAssessable: "ej bedömbar"
    }
  }

  /// An indicator's status in words.
  package static func name(_ status: IndicatorAssessment.Status) -> String {
    switch status {
    case .reached: "når målet"
    case .notReached: "når inte målet"
    case .improved: "förbättrad"
    case .unchanged: "oförändrad"
    case .worse: "försämrad"
    case .notAssessable(.missing): "utfall saknas"
    case .notAssessable(.partOfYear): "delårstal mot helårsmål"
    case .notAssessable(.wordTargetWithoutReference): "målet har inget jämförelsetal"
    case .notAssessable(.noTargetAndNoHistory): "varken mål eller tidigare utfall"
    case .notAssessable(.unknownDirection): "riktningen är inte bestämd"
    }
  }
}
