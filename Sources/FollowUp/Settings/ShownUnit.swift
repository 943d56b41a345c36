/// The unit money is shown in where nothing else is chosen: for a kind of table, for a committee, for both or for all.
package struct ShownUnit: Hashable, Sendable {
  /// Nil: every kind.
  package var kind: FigureTable.Kind?
  /// Nil: every committee.
  package var committee: EntityID?
  /// tkr or mnkr.
  package var unit: MeasureUnit

  package init(kind: FigureTable.Kind? = nil, committee: EntityID? = nil, unit: MeasureUnit) {
    self.kind = kind
    self.committee = committee
    self.unit = unit
  }

  /// Whether both are said of the same tables.
  package func hasSamePlace(as other: ShownUnit) -> Bool {
    kind == other.kind && committee == other.committee
  }

  /// A committee's own choice goes before one for all committees, and then one for the kind before one for all.
  var precision: Int { (committee == nil ? 0 : 2) + (kind == nil ? 0 : 1) }

  func applies(to kind: FigureTable.Kind, _ committee: EntityID) -> Bool {
    (self.kind ?? kind) == kind && (self.committee ?? committee) == committee
  }
}
