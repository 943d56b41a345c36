/// Files that people take for text: told by their first bytes.
enum OtherFormat {
  private static let workbook =
    "filen är en arbetsbok, inte text: öppna den i kalkylprogrammet och spara som CSV (UTF-8)"

  private static let signatures: [(bytes: [UInt8], sentence: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], workbook),
    ([0xD0, 0xCF, 0x11, 0xE0], workbook),
    ([0x25, 0x50, 0x44, 0x46], "filen är en PDF: hämta siffrorna där den är gjord och spara som CSV"),
    ([0x1F, 0x8B], "filen är packad: packa upp den först"),
  ]

  /// What kind it is and what to do; nil for what may be text.
  static func sentence(_ bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.sentence
  }
}
