@_spi(_Unicode) internal import Swift

/// Unicode's composed form (NFC), from the standard library: Foundation would cost more to load than the first frame.
enum Composition {
  static func nfc(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return text }
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: text._nfc)
    return String(composed)
  }
}
