// What each kind of thing takes over from the one it is a copy of.

extension GoalNode {
  /// Nobody has judged a new goal.
  func copied(as new: GoalNode) -> GoalNode { new }
}

extension Indicator {
  func copied(as new: Indicator, without frozen: Set<Period>) -> Indicator {
    var copy = self
    copy.id = new.id
    copy.goal = new.goal
    copy.name = new.name
    copy.observations.removeAll { frozen.contains($0.period) }
    return copy
  }
}

extension FigureTable {
  /// What claims to be a figure of the table itself claims to be the copy's.
  func copied(
    as new: FigureTable, in register: FigureAddress.Register, without frozen: Set<Period>
  ) -> FigureTable {
    let isKept = { (key: ColumnKey) in key.period.map { !frozen.contains($0) } ?? true }
    var copy = self
    copy.id = new.id
    copy.title = new.title
    copy.rows = rows.map { row in
      var row = row
      row.claims = row.claims.map { $0.moved(from: id, to: new.id, in: register) }
      return row
    }
    copy.cells = cells.filter { isKept($0.key.column) }
    copy.controls = controls.filter { isKept($0.key.column) }
    return copy
  }
}

extension RowOfFigures {
  /// In another table what that has no columns and no rows for is left out.
  func copied(as new: RowOfFigures, in table: FigureTable?, without frozen: Set<Period>) -> RowOfFigures {
    var copy = self
    copy.row.id = new.row.id
    copy.row.label = new.row.label
    let isThere = { (id: EntityID) in table?.row(id) != nil }
    if !row.terms.allSatisfy({ isThere($0.row) }) { copy.row.terms = [] }
    if let parent = row.parent, !isThere(parent) { copy.row.parent = new.row.parent }
    if let same = row.measure?.sameAs, !isThere(same) { copy.row.facts.sameAs = nil }
    let column = { (key: ColumnKey) in table?.column(key) }
    let isFrozen = { (key: ColumnKey) in key.period.map(frozen.contains) ?? false }
    copy.cells = cells.filter { key, _ in column(key)?.variance == nil && column(key) != nil && !isFrozen(key)
    }
    copy.controls = controls.filter { key, _ in
      (copy.row.isComputed || column(key)?.variance != nil) && column(key) != nil && !isFrozen(key)
    }
    return copy
  }
}

extension ColumnOfFigures {
  func copied(as new: ColumnOfFigures, without frozen: Set<Period>) -> ColumnOfFigures {
    let isFrozen = new.column.key.period.map(frozen.contains) ?? false
    var copy = new
    copy.column.group = column.group
    copy.column.version = column.version
    copy.column.meaning = column.meaning
    copy.column.variance = column.variance
    copy.cells = isFrozen ? [:] : cells
    copy.controls = isFrozen ? [:] : controls
    return copy
  }
}

extension Risk {
  /// Without the position of the year before: a new risk had none.
  func copied(as new: Risk) -> Risk {
    var copy = self
    copy.id = new.id
    copy.name = new.name
    copy.number = new.number
    copy.previous = nil
    copy.printedValue = nil
    return copy
  }
}

extension Control {
  /// What is examined and how it is judged, not what came of it.
  func copied(as new: Control) -> Control {
    var copy = self
    copy.id = new.id
    copy.name = new.name
    copy.risk = new.risk
    copy.examined = nil
    copy.approved = nil
    copy.status = nil
    copy.corrective = []
    return copy
  }
}

extension ExternalReview {
  func copied(as new: ExternalReview) -> ExternalReview {
    var copy = self
    copy.id = new.id
    copy.name = new.name
    return copy
  }
}

extension RiskResponse {
  func copied(as new: RiskResponse) -> RiskResponse {
    var copy = self
    copy.id = new.id
    copy.text = new.text
    return copy
  }
}

extension Assignment {
  func copied(as new: Assignment) -> Assignment {
    var copy = self
    copy.id = new.id
    copy.name = new.name
    return copy
  }
}

extension Commitment {
  func copied(as new: Commitment) -> Commitment {
    var copy = self
    copy.id = new.id
    copy.name = new.name
    return copy
  }
}

extension Activity {
  func copied(as new: Activity) -> Activity {
    var copy = self
    copy.id = new.id
    copy.name = new.name
    return copy
  }
}

extension ProviderContract {
  func copied(as new: ProviderContract) -> ProviderContract {
    var copy = self
    copy.id = new.id
    copy.name = new.name
    return copy
  }
}

extension ContractFollowUp {
  /// When and how, not what was found.
  func copied(as new: ContractFollowUp) -> ContractFollowUp {
    var copy = new
    copy.method = method
    return copy
  }

  func moved(as new: ContractFollowUp) -> ContractFollowUp {
    var copy = self
    copy.id = new.id
    return copy
  }
}
