/// A thing with the one it stands after among its like: what a structural change adds, moves or removes.
package struct Placed: Hashable, Sendable {
  package var thing: Thing
  /// The sibling before it (the goal before, the row above); nil when it stands first.
  package var after: EntityID?
  /// The column before it, for a column: they are named by field and period.
  package var afterColumn: ColumnKey?

  package init(_ thing: Thing, after: EntityID? = nil, afterColumn: ColumnKey? = nil) {
    self.thing = thing
    self.after = after
    self.afterColumn = afterColumn
  }
}

/// Anything that has a place and an id of its own, whole, with everything inside it.
package enum Thing: Hashable, Sendable {
  case goal(GoalNode)
  case indicator(Indicator)
  case table(FigureTable)
  case row(RowOfFigures)
  case column(ColumnOfFigures)
  case risk(Risk)
  case control(Control)
  case review(ExternalReview)
  /// Of a risk, a control (then a corrective action) or a review.
  case response(RiskResponse)
  case assignment(Assignment)
  case commitment(Commitment)
  case activity(Activity)
  case contract(ProviderContract)
  /// One year's follow-up of a contract.
  case followUp(ContractFollowUp)
  case reportingPoint(ReportingPoint)
  case explanation(Explanation)
}

/// A row with its typed figures and what the document prints where it is computed.
package struct RowOfFigures: Hashable, Sendable {
  package var row: TableRow
  package var cells: [ColumnKey: Figure]
  package var controls: [ColumnKey: Figure]

  package init(_ row: TableRow, cells: [ColumnKey: Figure] = [:], controls: [ColumnKey: Figure] = [:]) {
    self.row = row
    self.cells = cells
    self.controls = controls
  }
}

/// A column with its typed figures and what the document prints where it is computed, by row.
package struct ColumnOfFigures: Hashable, Sendable {
  package var column: TableColumn
  package var cells: [EntityID: Figure]
  package var controls: [EntityID: Figure]

  package init(_ column: TableColumn, cells: [EntityID: Figure] = [:], controls: [EntityID: Figure] = [:]) {
    self.column = column
    self.cells = cells
    self.controls = controls
  }
}
