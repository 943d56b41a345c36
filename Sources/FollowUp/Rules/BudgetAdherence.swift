/// Budgethållning: how far the net cost keeps to its budget.
package enum BudgetAdherence {
  /// (net budget − net outcome or forecast) / net budget × 100, one decimal, half away from zero; negative is overspent.
  ///
  /// Both amounts in kr and the inside sign. Divided by the budget's size, so that a net revenue keeps the meaning of the
  /// sign. Nil when the budget is zero.
  package static func percent(budget: ExactDecimal, outcome: ExactDecimal) -> ExactDecimal? {
    Variance.percent(Variance.of(.net, budget: budget, actual: outcome), of: budget)
  }
}
