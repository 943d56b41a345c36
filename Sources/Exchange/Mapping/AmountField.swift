import FollowUp

/// A field of a record that is an amount, the column of the grid it goes to, and what it is in.
struct AmountField {
  let field: Int
  let column: Int
  let unit: MeasureUnit
}
