package import FollowUp

/// A table of a year's plan by name: its register and its id there.
package struct BudgetTableKey: Hashable, Sendable {
  package let register: FigureAddress.Register
  package let id: EntityID

  package init(register: FigureAddress.Register, id: EntityID) {
    self.register = register
    self.id = id
  }
}

extension Plan {
  /// Every table that can be shown, in the order they are stepped through: money, actions, statistics.
  var budgetTables: [BudgetTableKey] {
    let registers: [FigureAddress.Register] = [.money, .actions, .statistics]
    return registers.flatMap { register in
      tables(of: register).map { BudgetTableKey(register: register, id: $0.id) }
    }
  }

  func table(_ key: BudgetTableKey) -> FigureTable? {
    tables(of: key.register).first { $0.id == key.id }
  }
}
