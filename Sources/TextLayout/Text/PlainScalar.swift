/// The scalars that nearly all text is made of: shown as they are, one cell each. What is asked first, because asking
/// the tables for each sign of each frame would take longer than painting it.
enum PlainScalar {
  /// Printable ASCII and Latin, dashes and quotation marks, arrows and operators, rules, blocks and shapes.
  @inline(__always)
  static func contains(_ value: UInt32) -> Bool {
    if value < 0x7F { return value >= 0x20 }
    if value < 0x300 { return value >= 0xA0 && value != 0xAD }
    return (0x2010...0x2027).contains(value) || (0x2030...0x205E).contains(value)
      || (0x2190...0x2319).contains(value) || (0x2500...0x25FC).contains(value)
  }
}
