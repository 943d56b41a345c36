import FollowUp

/// What is known of any row: what its columns say, the fields of its thing, and what that is connected with.
extension SheetDetails {
  /// A column that is a field of the thing is told as that, once. `links` are those of the whole year.
  init(_ row: SheetRow, in sheet: Sheet, _ context: PaneContext, links: [PlanLink]? = nil) {
    let thing = row.thing.flatMap { context.plan.thing(at: $0)?.thing }
    let lines = row.thing.map { ThingForm.lines(of: $0, in: context, links: links) } ?? []
    let known = Set(lines.compactMap { $0.focus?.address })
    let kind = thing.map { $0.kindName.prefix(1).uppercased() + $0.kindName.dropFirst() }
    self.init(
      kind: kind ?? sheet.columns.first?.title ?? "", name: thing?.name ?? row.cell(0).text,
      lines: Self.columns(row, sheet, besides: known) + lines)
  }

  private static func columns(
    _ row: SheetRow, _ sheet: Sheet, besides known: Set<FigureAddress>
  ) -> [Line] {
    sheet.columns.indices.dropFirst().compactMap { index -> Line? in
      let cell = row.cell(index)
      if cell.text.isEmpty, cell.focus == nil { return nil }
      if let address = cell.focus?.address, known.contains(address) { return nil }
      return Line(sheet.columns[index].fullTitle, cell.text, cell.tone, focus: cell.focus)
    }
  }
}
