extension Municipality {
  /// The unit a committee's table of a kind is first shown in; nil when the table's own decides.
  package func shownUnit(of kind: FigureTable.Kind, in committee: EntityID) -> MeasureUnit? {
    units.filter { $0.applies(to: kind, committee) }.max { $0.precision < $1.precision }?.unit
  }
}
