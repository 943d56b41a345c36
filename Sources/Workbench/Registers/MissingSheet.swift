import FollowUp

/// Saknas: what the reporting point asks for and has not got, register by register, with whoever is to enter it.
struct MissingSheet: Sendable {
  let list: FindingList

  var sheet: Sheet {
    let point = list.context.point.name
    return Sheet(
      [
        SheetColumn("Saknas", .flexible(least: 32), priority: 1, order: nil),
        SheetColumn("Ansvarig", .atMost(30), priority: 1, order: nil),
        SheetColumn("Läge", .atMost(30), priority: 2, order: nil),
      ],
      caption: point,
      rows: FindingList.groups(list.missing) { $0.section }.flatMap(rows), foot: foot,
      filters: FindingFilters.roles(of: list.missing), empty: "Inget saknas till \(point).")
  }

  private func rows(_ group: (heading: String, items: [CheckReport.Item])) -> [SheetRow] {
    let head = SheetRow(
      "group:\(group.heading)", .heading,
      cells: [SheetCell("\(group.heading)  \(group.items.count)", .strong)])
    return [head] + group.items.map(row)
  }

  private func row(_ item: CheckReport.Item) -> SheetRow {
    let finding = item.finding
    return SheetRow(
      finding.id.description, depth: 1,
      cells: [
        SheetCell(what(finding), item.state.isOpen ? .plain : .quiet),
        finding.responsible.map { SheetCell($0) } ?? SheetCell("ingen ansvarig", .quiet),
        SheetCell(item.state == .open ? "" : FindingWords.state(item.state), .quiet),
      ],
      thing: list.thing(of: item), tags: FindingFilters.tags(of: item), link: finding.address)
  }

  /// Without what the columns beside it say.
  private func what(_ finding: Finding) -> String {
    var text = finding.message[...]
    if text.hasPrefix("Saknas: ") { text = text.dropFirst("Saknas: ".count) }
    let role = finding.responsible.map { " (ansvarig \($0))." } ?? "."
    if text.hasSuffix(role) { text = text.dropLast(role.count) }
    return String(text).capitalizedFirst
  }

  /// How many for each role.
  private var foot: [String] {
    let summary = MissingSummary(list.missing.filter(\.state.isOpen).map(\.finding))
    guard summary.total > 0 else { return [] }
    let each = summary.roles.map { "\($0.role ?? "ingen ansvarig") \($0.missing.count)" }
    return ["\(summary.total) saknas: \(each.joined(separator: ", "))."]
  }
}
