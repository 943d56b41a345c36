/// Text made safe to show: nothing in data can move the cursor, change colours or turn the reading direction.
///
/// Control characters become their pictures (U+2400 block), line ends `␤`, other C1 codes, bidirectional overrides and
/// invisible format characters `␦`, a soft hyphen `¬`. Joiners and variation selectors are dropped: terminals
/// disagree about how many cells such a sequence takes, and the signs it joins are shown one by one.
package enum Visible {
  /// The text as it is shown. A text without anything to replace comes back as it is.
  package static func text(_ text: some StringProtocol) -> String {
    let whole = String(text)
    if whole.unicodeScalars.allSatisfy({ PlainScalar.contains($0.value) }) { return whole }
    var shown = String.UnicodeScalarView()
    for case let scalar? in text.unicodeScalars.lazy.map(Self.scalar) { shown.append(scalar) }
    return String(shown)
  }

  /// The scalar shown in place of this one; nil when it is dropped.
  package static func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if PlainScalar.contains(value) { return scalar }
    if value < 0x300 { return latin(scalar) }
    switch value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return nil
    case 0x2028, 0x2029: return newline
    default: return scalar.properties.generalCategory == .format || isNoncharacter(value) ? hidden : scalar
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0A, 0x85: newline
    case 0x7F: "\u{2421}"
    case 0x9B: "\u{241B}"
    case 0xAD: "\u{AC}"
    case 0x80...0x9F: hidden
    case 0..<0x20: Unicode.Scalar(scalar.value + 0x2400)
    default: scalar
    }
  }

  private static func isNoncharacter(_ value: UInt32) -> Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }

  private static let newline: Unicode.Scalar = "\u{2424}"
  private static let hidden: Unicode.Scalar = "\u{2426}"
}
