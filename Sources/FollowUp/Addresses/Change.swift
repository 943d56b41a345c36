/// What a field holds: what a change moves from and to.
package enum FieldValue: Hashable, Sendable {
  /// A number, words or a reason for missing.
  case figure(Figure)
  /// A text; nil when there is none.
  case text(String?)
  /// A level 1–4 of likelihood or consequence; nil when not assessed.
  case level(Int?)
  /// One word of a closed list in the settings (a status, an attainment); nil when not set.
  case choice(String?)
}

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
