import FollowUp

/// Which sign a file's amounts have.
package enum AmountSign: String, Hashable, Sendable, CaseIterable {
  /// As our table shows them.
  case asShown = "as-shown"
  /// Revenue, cost and net cost each positive in their usual direction.
  case usual
  /// As bookkeeping has them: costs positive, revenue negative.
  case debit
  /// As a result is counted: revenue positive, costs negative.
  case credit

  /// As a person chooses it.
  package var name: String {
    switch self {
    case .asShown: "som i tabellen"
    case .usual: "alla belopp plus"
    case .debit: "kostnader plus, intäkter minus"
    case .credit: "intäkter plus, kostnader minus"
    }
  }

  /// The amount in the sign used inside.
  /// - Parameter kind: the row's; nil for an indicator, whose sign is its own.
  func inside(_ amount: ExactDecimal, _ kind: TableRow.Kind?, isShownNegated: Bool) -> ExactDecimal {
    switch self {
    case .asShown: isShownNegated ? -amount : amount
    case .usual: amount
    case .debit: Self.isRevenue(kind) ? -amount : amount
    case .credit: Self.isCost(kind) ? -amount : amount
    }
  }

  private static func isRevenue(_ kind: TableRow.Kind?) -> Bool {
    switch kind {
    case .revenue, .equity: true
    case .cost, .net, .item, .quantity, nil: false
    }
  }

  private static func isCost(_ kind: TableRow.Kind?) -> Bool {
    switch kind {
    case .cost, .net, .item: true
    case .revenue, .equity, .quantity, nil: false
    }
  }
}
