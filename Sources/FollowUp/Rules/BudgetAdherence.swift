/// Budgethållning: how far the net cost keeps to its budget.
package enum BudgetAdherence {
  /// (net budget − net outcome or forecast) / net budget × 100, one decimal, half away from zero; negative is overspent.
  ///
  /// Both amounts in kr and the inside sign. Divided by the budget's size, so that a net revenue keeps the meaning of the
  /// sign. Nil when the budget is zero.
  /// - Parameter exponent: the power of ten it is rounded to.
  package static func percent(budget: ExactDecimal, outcome: ExactDecimal, to exponent: Int = -1)
    -> ExactDecimal?
  {
    Variance.of(.net, budget: budget, actual: outcome).shifted(by: 2)
      .divided(by: budget.magnitude, to: exponent)
  }

  /// The number of the row that budgethållning is about: the last net sum of an income statement or of the operations.
  package static func netRow(of table: FigureTable) -> Int? {
    switch table.kind {
    case .incomeStatement, .operations, .monthly:
      table.rows.indices.last { table.rows[$0].isComputed && table.rows[$0].kind == .net }
    case .investments, .frameChanges, .externalFunding, .specialInitiatives, .measures, .volumes, .keyFigures,
      .staff, .quotes:
      nil
    }
  }

  /// The year's indicator of budgethållning, in per cent. Nil when there is none, and when there are several: then they are about parts.
  package static func indicator(in register: GoalRegister) -> Indicator? {
    let found = register.indicators.indices.filter {
      register.indicators[$0].unit == .percent && register.indicators[$0].name.hasLetters("budgethållning")
    }
    return found.count == 1 ? register.indicators[found[0]] : nil
  }
}
