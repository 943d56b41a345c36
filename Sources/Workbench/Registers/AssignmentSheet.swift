import FollowUp

/// The year's uppdrag under those who gave them.
struct AssignmentSheet {
  let context: PaneContext

  private var assignments: [Assignment] { context.plan.actions.assignments }

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Uppdrag", .flexible(least: 28), priority: 1),
        SheetColumn("Läge", .atMost(20), priority: 2),
        SheetColumn("Ansvarig", .atMost(20), priority: 4), .figure("Givet", .fixed(5), priority: 3),
        SheetColumn("Går vidare", .atMost(10), priority: 3), .text("Kommentar", least: 18, priority: 5),
      ],
      rows: Assignment.Giver.allCases.flatMap(rows), foot: foot,
      filters: [
        Sheet.Filter("open", "öppna"), Sheet.Filter("done", "klara"),
        Sheet.Filter("carried-over", "går vidare"),
      ],
      empty: "Här står årets uppdrag och hur det går med dem. Inga är inlagda än.")
  }

  private func rows(of giver: Assignment.Giver) -> [SheetRow] {
    let given = assignments.filter { $0.giver == giver }
    guard !given.isEmpty else { return [] }
    let head = SheetCell(Counted.capitalised(giver.swedish))
    return [SheetRow("giver:\(giver.rawValue)", .heading, cells: [head])] + given.map(row)
  }

  private func row(_ assignment: Assignment) -> SheetRow {
    let place = context.plan.address(.actions, [assignment.id])
    let fields = FieldCells(context: context)
    return SheetRow(
      place, depth: 1,
      cells: [
        SheetCell(assignment.name), fields.status(assignment.status, of: place),
        fields.text(assignment.responsible, "responsible", of: place),
        fields.text(assignment.givenYear.map(NumberText.year), "given-year", of: place),
        fields.flag(assignment.isCarriedOver, "carried-over", of: place),
        fields.text(assignment.comment, "comment", of: place),
      ], tags: tags(assignment))
  }

  private func tags(_ assignment: Assignment) -> Set<String> {
    var tags: Set<String> = []
    switch context.municipality.meaning(of: assignment.status) {
    case .finished: tags.insert("done")
    case .stopped: break
    case .notStarted, .started, nil: tags.insert("open")
    }
    if assignment.isCarriedOver == true { tags.insert("carried-over") }
    return tags
  }

  /// `9 uppdrag: 6 klara, 3 på väg.` Then those that go on and, when the year is closed, the open ones of which nobody has said.
  private var foot: [String] {
    guard !assignments.isEmpty else { return [] }
    let tally = StatusTally(assignments.map(\.status), in: context.municipality)
    let carried = assignments.count { $0.isCarriedOver == true }
    let isYearEnd = context.point.kind == .fullYear
    let unsaid = assignments.count { $0.isCarriedOver == nil && tags($0).contains("open") }
    let next = context.plan.year + 1
    let going = "\(Counted.text(carried, "uppdrag", "uppdrag")) går vidare till \(NumberText.year(next))."
    let unknown = "För \(unsaid) öppna är det inte sagt om de går vidare."
    return [
      "\(assignments.count) uppdrag: \(tally.words).", carried == 0 ? nil : Counted.capitalised(going),
      unsaid == 0 || !isYearEnd ? nil : unknown,
    ].compactMap { $0 }
  }
}
