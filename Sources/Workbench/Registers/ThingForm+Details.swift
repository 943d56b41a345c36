import FollowUp

extension ThingForm {
  /// Everything that is known of a thing: its fields, each editable, then where one can go from it.
  static func lines(of address: FigureAddress, in context: PaneContext) -> [SheetDetails.Line] {
    let fields = fields(of: address, in: context).map { field in
      SheetDetails.Line(field.title, field.text, field.text.isEmpty ? .quiet : .plain, focus: field.focus)
    }
    let links = ThingLinks.links(of: address, in: context).map {
      SheetDetails.Line($0.title, $0.name, .quiet)
    }
    return links.isEmpty ? fields : fields + [.heading("Kopplat")] + links
  }

  /// The details of a row that stands for a thing.
  static func details(of address: FigureAddress, in context: PaneContext) -> SheetDetails? {
    guard let placed = context.plan.thing(at: address) else { return nil }
    let kind = placed.thing.kindName
    return SheetDetails(
      kind: kind.prefix(1).uppercased() + kind.dropFirst(), name: placed.thing.name,
      lines: lines(of: address, in: context))
  }
}
