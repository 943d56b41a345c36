/// A number in an arithmetic of the details: the numbers of all such lines stand under each other.
package struct SheetAmount: Hashable, Sendable {
  /// `+`, `−` or nothing.
  package let sign: String
  /// Without sign, with as many decimals as the others.
  package let number: String
  /// After it, where there is room: the unit.
  package let note: String
  /// The line under what is added up stands above it.
  package let hasRule: Bool

  init(sign: String, number: String, note: String = "", hasRule: Bool = false) {
    self.sign = sign
    self.number = number
    self.note = note
    self.hasRule = hasRule
  }
}
