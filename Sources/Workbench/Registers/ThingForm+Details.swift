import FollowUp

extension ThingForm {
  /// Everything that is known of a thing: its fields, each editable, then where one can go from it.
  static func lines(
    of address: FigureAddress, in context: PaneContext, links known: [PlanLink]? = nil
  ) -> [SheetDetails.Line] {
    let fields = fields(of: address, in: context).map { field in
      SheetDetails.Line(field.title, field.text, field.text.isEmpty ? .quiet : .plain, focus: field.focus)
    }
    let links = ThingLinks.links(of: address, in: context, known: known).map {
      SheetDetails.Line($0.title, $0.name, link: $0.address)
    }
    return links.isEmpty ? fields : fields + [.heading("Kopplat")] + links
  }
}
