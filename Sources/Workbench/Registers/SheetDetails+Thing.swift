import FollowUp

/// What is known of any row: what its columns say, the fields of its thing, and what that is connected with.
extension SheetDetails {
  /// Columns that are edited as fields of the thing are told as such, once.
  package init(_ row: SheetRow, in sheet: Sheet, _ context: PaneContext) {
    let fields = row.thing.map { ThingForm.fields(of: $0, in: context) } ?? []
    let thing = row.thing.flatMap { context.plan.thing(at: $0)?.thing }
    let known = Set(fields.compactMap(\.focus.address))
    let kind = thing.map { $0.kindName.prefix(1).uppercased() + $0.kindName.dropFirst() }
    self.init(
      kind: kind ?? sheet.columns.first?.title ?? "", name: thing?.name ?? row.cell(0).text,
      lines: Self.columns(row, sheet, besides: known) + Self.fields(fields, of: thing)
        + (row.thing.map { Self.links(of: $0, context) } ?? []))
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

  /// The name last, since it stands above them all.
  private static func fields(_ fields: [ThingForm.Field], of thing: Thing?) -> [Line] {
    let isName = { (field: ThingForm.Field) in field.focus.address?.path.last == thing?.nameField }
    return (fields.filter { !isName($0) } + fields.filter(isName)).map {
      Line($0.title, $0.text, focus: $0.focus)
    }
  }

  private static func links(of thing: FigureAddress, _ context: PaneContext) -> [Line] {
    let links = ThingLinks.links(of: thing, in: context)
    if links.isEmpty { return [] }
    return [.heading("Kopplat till")] + links.map { Line($0.title, $0.name, link: $0.address) }
  }
}
