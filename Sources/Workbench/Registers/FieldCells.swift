import FollowUp

/// Fields of things as cells of a sheet, edited where they stand.
struct FieldCells {
  let context: PaneContext

  /// How a field is edited.
  func focus(_ field: StaticString, of thing: FigureAddress) -> Focus? {
    ThingForm.focus(thing.appending(EntityID(known: field)), in: context)
  }

  func text(_ text: String?, _ field: StaticString, of thing: FigureAddress, _ tone: SheetTone = .plain)
    -> SheetCell
  {
    SheetCell(text ?? "", tone, focus: focus(field, of: thing))
  }

  func status(_ status: String?, of thing: FigureAddress) -> SheetCell {
    StatusCell.of(status, in: context, focus: focus("status", of: thing))
  }

  /// `ja`, `nej`, or `–` while nobody has said.
  func flag(_ value: Bool?, _ field: StaticString, of thing: FigureAddress) -> SheetCell {
    let focus = focus(field, of: thing)
    return value.map { SheetCell($0 ? "ja" : "nej", focus: focus) } ?? SheetCell("–", .quiet, focus: focus)
  }

  /// The names of goals, in the order they are linked.
  func goals(_ ids: [EntityID], _ field: StaticString, of thing: FigureAddress) -> SheetCell {
    let names = ids.map { context.plan.goals.node($0)?.name ?? $0.description }
    return SheetCell(names.joined(separator: "; "), focus: focus(field, of: thing))
  }
}
