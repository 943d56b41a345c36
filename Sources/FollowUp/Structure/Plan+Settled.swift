extension Plan {
  /// The changes with what each comes to when it is made: a text that is read and written by a rule of its own (`0-79` as
  /// `0–79`), a thing after the sibling that is there. So they are told, and taken back, as they were.
  package func settled(_ changes: [Change]) -> [Change] {
    var plan = self
    return changes.map { change in
      guard (try? plan.restore(change.address, to: change.to)) != nil,
        let now = try? plan.value(at: change.address)
      else { return change }
      return Change(change.address, from: change.from, to: now)
    }
  }
}

extension Change {
  /// Whether what stands there is what the change was made from. A figure that says that there is none is the same as none, and
  /// what is taken away may have been given another neighbour.
  package func fits(_ now: FieldValue) -> Bool {
    guard case .thing(let old?) = from, case .thing(let new?) = now else { return from == now }
    let isSame = old.thing.withoutEmpties == new.thing.withoutEmpties
    let isPlaced = old.after == new.after && old.afterColumn == new.afterColumn
    return isSame && (isPlaced || to == .thing(nil))
  }
}

extension Thing {
  /// Without figures that say that there is none.
  package var withoutEmpties: Thing {
    switch self {
    case .indicator(var indicator):
      indicator.observations.removeAll { $0.figure == .empty && $0.label == nil }
      return .indicator(indicator)
    case .table(var table):
      table.cells = table.cells.filter { $0.value != .empty }
      return .table(table)
    case .row(var row):
      row.cells = row.cells.filter { $0.value != .empty }
      return .row(row)
    case .column(var column):
      column.cells = column.cells.filter { $0.value != .empty }
      return .column(column)
    case .control(var control):
      control.examined = control.examined == .empty ? nil : control.examined
      control.approved = control.approved == .empty ? nil : control.approved
      return .control(control)
    case .goal, .risk, .review, .response, .assignment, .commitment, .activity, .contract, .followUp,
      .reportingPoint, .explanation:
      return self
    }
  }
}
