/// What must hold of a municipality's settings, one rule a file.
package enum SettingsRules {
  /// Everything that does not hold, in the order the settings are written; empty when all is well.
  package static func problems(in municipality: Municipality) -> [SettingsProblem] {
    NameRule.problems(in: municipality) + CommitteeRule.problems(in: municipality)
      + ScaleRule.problems(in: municipality) + GridRule.problems(in: municipality)
      + AttainmentThresholdRule.problems(in: municipality) + VarianceRule.problems(in: municipality)
      + StatusRule.problems(in: municipality) + CriteriaRule.problems(in: municipality)
      + UnitRule.problems(in: municipality)
  }
}

/// Finds what comes more than once.
enum Repeats {
  /// The positions whose text has stood before, whatever its case, and that text.
  static func of(_ texts: [String]) -> [(index: Int, text: String)] {
    var seen: [String] = []
    var found: [(index: Int, text: String)] = []
    for (index, text) in texts.enumerated() {
      let plain = text.lowercased()
      if seen.contains(plain) { found.append((index, text)) }
      seen.append(plain)
    }
    return found
  }
}
