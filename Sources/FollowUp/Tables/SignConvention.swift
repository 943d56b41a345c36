/// How a table shows the one sign used inside. Inside, revenue, cost and net cost are each positive in their usual
/// direction (a net cost of 1 460 590 tkr is +1 460 590). A document may print some of them with the opposite sign.
package struct SignConvention: Hashable, Sendable {
  /// The row kinds whose figures are shown with the opposite sign.
  package var negated: Set<TableRow.Kind>

  package init(negated: Set<TableRow.Kind> = []) {
    self.negated = negated
  }

  /// From the inside sign to the shown one, and back: the same operation both ways.
  package func flipped(_ number: ExactDecimal, kind: TableRow.Kind, meaning: TableColumn.Meaning)
    -> ExactDecimal
  {
    meaning != .variance && negated.contains(kind) ? -number : number
  }
}
