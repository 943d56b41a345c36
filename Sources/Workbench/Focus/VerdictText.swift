import FollowUp

/// What came of a control, in words.
enum VerdictText {
  /// `87,5 %: delvis godkänt`, and what is wrong with counts or criteria.
  static func line(_ verdict: ControlVerdict) -> String {
    let share = verdict.share.map { NumberText.percent($0) }
    let judged = [share, verdict.verdict?.lowercased()].compactMap { $0 }.joined(separator: ": ")
    guard let problem = verdict.problem.map(sentence) else { return judged }
    return judged.isEmpty ? problem : "\(judged) ! \(problem)"
  }

  static func sentence(_ problem: ControlVerdict.Problem) -> String {
    switch problem {
    case .nothingExamined: "– inget är granskat än"
    case .approvedAboveExamined: "! fler godkända än granskade"
    case .noCriteria: "inga kriterier gäller så många granskade"
    case .outsideBands: "resultatet ligger utanför kriterierna"
    case .gap(let value): "kriterierna saknar \(value)"
    case .overlap(let value): "kriterierna har \(value) två gånger"
    }
  }
}
