import FollowUp

/// A cell of a block that has a place in the grid.
struct BlockCell {
  let place: ImportPlace
  let text: String
  let slot: CellSlot
  /// The unit of money its heading says.
  let unit: MeasureUnit?

  func read(_ decimals: DecimalFinding) throws(CellFlaw) -> Figure {
    try slot.read(text, decimals: decimals, in: slot.unit.isMoney ? unit : nil)
  }
}
