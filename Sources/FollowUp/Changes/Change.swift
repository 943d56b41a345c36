/// One edit as a value. Edits, undo, redo, paste, import, replay and the journal are all lists of these.
package struct Change: Hashable, Sendable {
  package let address: FigureAddress
  package let from: FieldValue
  package let to: FieldValue

  package init(_ address: FigureAddress, from: FieldValue, to: FieldValue) {
    self.address = address
    self.from = from
    self.to = to
  }

  /// The change that takes this one back.
  package var inverse: Change { Change(address, from: to, to: from) }
}
