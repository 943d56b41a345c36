import Exchange
import FollowUp

extension ImportWork {
  /// What it would come to as it stands: `3 412 rader, 3 380 hittar en rad här, 14 ändringar, 32 utelämnade.` What is lacking, or
  /// stops it, is said instead.
  package var summary: (text: String, isBad: Bool) {
    guard let proposal = offer?.proposal else { return (draft.lacking ?? "", false) }
    if let problem = proposal.problems.first(where: { $0.weight == .stops }) {
      return (Self.sentence(problem.text), true)
    }
    let records = proposal.records
    let parts: [(Int, String, String)] = [
      (records?.read ?? 0, "rad", "rader"),
      (records?.placed ?? 0, "hittar en rad här", "hittar en rad här"),
      (proposal.lines.count, "ändring", "ändringar"), (proposal.unchanged, "lika", "lika"),
      (records?.leftOut ?? 0, "utelämnad", "utelämnade"),
      (records?.skipped ?? 0, "överhoppad", "överhoppade"),
      (proposal.problems.count { $0.weight == .skips }, "kan inte läsas", "kan inte läsas"),
    ]
    let told = parts.enumerated().filter { $0.offset < 3 || $0.element.0 > 0 }.map { part in
      "\(Self.count(part.element.0)) \(part.element.0 == 1 ? part.element.1 : part.element.2)"
    }
    return (told.joined(separator: ", ") + ".", false)
  }

  /// `1 rad`, `3 412 rader`.
  static func rows(_ count: Int) -> String { "\(self.count(count)) \(count == 1 ? "rad" : "rader")" }

  private static func count(_ number: Int) -> String {
    NumberText.exact(ExactDecimal(number), in: .count)
  }

  private static func sentence(_ text: String) -> String {
    let whole = text.prefix(1).uppercased() + text.dropFirst()
    return whole.last.map { ".!?".contains($0) } == true ? whole : whole + "."
  }
}
