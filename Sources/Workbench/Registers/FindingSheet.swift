import FollowUp

/// The findings of a year in groups, each with how many there are.
struct FindingSheet {
  let list: FindingList
  let grouping: FindingGrouping

  private var context: PaneContext { list.context }
  private var items: [CheckReport.Item] { list.findings }

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Fynd", .flexible(least: 34), priority: 1, order: nil),
        .figure("Tryckt", priority: 2, order: nil), .figure("Räknat", priority: 3, order: nil),
        .figure("Skillnad", priority: 1, order: nil),
        SheetColumn("Enhet", .atMost(8), priority: 3, order: nil),
        SheetColumn("Läge", .atMost(24), priority: 1, order: nil),
      ],
      caption: context.point.name, rows: FindingList.groups(items, by: grouping.heading).flatMap(rows),
      foot: foot, filters: FindingFilters.of(items),
      startsAt: FindingList.groups(items, by: grouping.heading).first?.items.first?.finding.id.description,
      empty: context.checks == nil ? "Kontrollerna körs." : "Inget att anmärka på: allt stämmer.")
  }

  private func rows(_ group: (heading: String, items: [CheckReport.Item])) -> [SheetRow] {
    let head = SheetRow(
      "group:\(group.heading)", .heading,
      cells: [SheetCell("\(group.heading)  \(count(group.items))", .strong)])
    return [head] + group.items.map(row)
  }

  /// `4`, `4 · 1 förklarad`.
  private func count(_ items: [CheckReport.Item]) -> String {
    let explained = items.count { !$0.state.isOpen }
    let words = explained == 1 ? "1 förklarad" : "\(explained) förklarade"
    return "\(items.count)" + (explained == 0 ? "" : " · \(words)")
  }

  private func row(_ item: CheckReport.Item) -> SheetRow {
    let finding = item.finding
    let place = FindingWords.place(finding, isUnderSection: grouping == .section)
    let name = "\(FindingWords.mark(finding.severity)) \(place)"
    let figures = finding.figures
    return SheetRow(
      finding.id.description, depth: 1,
      cells: [
        SheetCell(name, tone(item)), figure(figures?.printed, figures), figure(figures?.computed, figures),
        figure(figures?.difference, figures, sign: .always), SheetCell(figures?.unit.rawValue ?? "", .quiet),
        SheetCell(FindingWords.state(item.state), item.state.isOpen ? .plain : .quiet),
      ],
      thing: list.thing(of: item),
      tags: FindingFilters.tags(of: item), link: finding.address)
  }

  private func figure(
    _ number: ExactDecimal?, _ figures: Finding.Figures?, sign: NumberText.Sign = .negative
  ) -> SheetCell {
    guard let number, let unit = figures?.unit else { return SheetCell("") }
    return SheetCell(
      FindingText.number(number, sign: sign), of: number.shifted(by: unit.exponent), in: unit, .plain,
      focus: nil)
  }

  private func tone(_ item: CheckReport.Item) -> SheetTone {
    guard item.state.isOpen else { return .quiet }
    switch item.finding.severity {
    case .error: return .bad
    case .warning: return .warning
    case .rounding, .info: return .plain
    }
  }

  private var foot: [String] {
    let unread = (context.checks?.unread ?? []).map { year in
      let name = context.municipality.committee(year.committee)?.name ?? year.committee.description
      return "\(name) \(year.year)"
    }
    return unread.isEmpty
      ? [] : ["Går inte att läsa och är inte jämförda: \(unread.joined(separator: ", "))."]
  }
}
