/// Eget kapital: opening balance (IB) + balansresultat = closing balance (UB). All in kr.
package enum Equity {
  package static func closing(opening: ExactDecimal, result: ExactDecimal) -> ExactDecimal {
    opening + result
  }

  /// What a stated closing balance differs by; zero when the three agree.
  package static func difference(opening: ExactDecimal, result: ExactDecimal, closing: ExactDecimal)
    -> ExactDecimal
  {
    closing - Self.closing(opening: opening, result: result)
  }
}
