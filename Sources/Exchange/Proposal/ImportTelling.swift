import FollowUp

/// A proposal in lines, for the command line and the screen alike.
package enum ImportTelling {
  /// `14 ändringar, 3 lika, 2 utelämnade, 1 förslag.`
  package static func summary(_ proposal: ImportProposal) -> String {
    let stops = proposal.problems.count { $0.weight == .stops }
    let parts: [(Int, String, String)] = [
      (proposal.lines.count, "ändring", "ändringar"), (proposal.unchanged, "lika", "lika"),
      (proposal.leftOut.count, "utelämnad", "utelämnade"),
      (proposal.suggestions.count, "förslag", "förslag"), (stops, "fel", "fel"),
    ]
    let told = parts.enumerated().filter { $0.offset == 0 || $0.element.0 > 0 }.map { part in
      let (count, one, many) = part.element
      return "\(count == 0 ? "inga" : String(count)) \(count == 1 ? one : many)"
    }
    let text = told.joined(separator: ", ") + "."
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Each change, then what was left out, the suggestions, the problems (what stops first) and the control totals.
  /// - Parameter limit: at most so many lines of each sort; the rest are counted.
  package static func lines(_ proposal: ImportProposal, limit: Int = 200) -> [String] {
    let order: [ImportProblem.Weight] = [.stops, .skips, .note]
    let problems = order.flatMap { weight in proposal.problems.filter { $0.weight == weight } }
    return cut(proposal.lines.map(\.text), limit)
      + cut(proposal.leftOut.map(leftOut), limit)
      + cut(proposal.suggestions.map(\.sentence), limit) + cut(problems.map(\.text), limit)
      + proposal.controls.map(\.text) + [summary(proposal)]
  }

  /// `rad 12: 5010 Löner, 1 200 kr, 3 rader: …; menades Personal (86 %)?` A long key is cut.
  package static func leftOut(_ item: LeftOut) -> String {
    let amount =
      item.amount.map {
        (item.terms > 1 ? ", sammanlagt " : ", ") + NumberText.exact($0, in: item.unit ?? .count)
          + (item.unit.map(NumberText.unitSuffix) ?? "")
      } ?? ""
    let count = item.count > 1 ? ", \(item.count) rader" : ""
    let near = item.near.prefix(3).map { "\($0.label) (\($0.score) %)" }.joined(separator: ", ")
    let question = near.isEmpty ? "" : "; menades \(near)?"
    let key = item.key.count > 60 ? item.key.prefix(60) + "…" : item.key
    return "\(item.place.text): \(key)\(amount)\(count): \(item.reason)\(question)"
  }

  private static func cut(_ lines: [String], _ limit: Int) -> [String] {
    lines.count <= limit ? lines : lines.prefix(limit) + ["… och \(lines.count - limit) till"]
  }
}
