/// What is to be done in a year: measures (tables), assignments, commitments, and contracts to follow up.
package struct ActionRegister: Hashable, Sendable {
  /// Åtgärdsplaner: measures as rows, effects as columns.
  package var tables: [FigureTable]
  package var assignments: [Assignment]
  package var commitments: [Commitment]
  package var contracts: [ProviderContract]

  package init(
    tables: [FigureTable] = [], assignments: [Assignment] = [], commitments: [Commitment] = [],
    contracts: [ProviderContract] = []
  ) {
    self.tables = tables
    self.assignments = assignments
    self.commitments = commitments
    self.contracts = contracts
  }
}
