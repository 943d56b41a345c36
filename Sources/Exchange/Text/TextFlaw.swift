import ExactJSON

/// Why bytes cannot be read as text. Offsets count bytes from 0, lines from 1.
package enum TextFlaw: Error, Hashable, Sendable {
  /// More bytes than are read.
  case tooLarge(Int)
  /// Another kind of file; what it is, and what to do.
  case notText(String)
  /// A byte that is zero: no text has one.
  case zeroByte(offset: Int, line: Int)
  /// A byte that does not fit in the encoding that was told.
  case unfit(TextEncoding, byte: UInt8, offset: Int, line: Int)
  /// No encoding that we know has such a byte.
  case unknownEncoding(byte: UInt8, offset: Int, line: Int)
  /// Nearly all of it is UTF-8, but this byte is not.
  case brokenUTF8(byte: UInt8, offset: Int, line: Int)
  /// UTF-16 that is cut in the middle of a character, or has half of one.
  case brokenUTF16(offset: Int, line: Int)
  /// UTF-16 was told, but there is no byte order mark.
  case noByteOrderMark

  /// What is wrong, and what would be right.
  package var sentence: String {
    switch self {
    case .tooLarge(let size): SizeLimit.sentence(size: size, limit: SizeLimit.file)
    case .notText(let sentence): sentence
    case .zeroByte(let offset, _): "byte \(offset) är noll: filen är ingen textfil, eller UTF-16 utan BOM"
    case .unfit(let encoding, let byte, let offset, _):
      "byte \(offset) (\(Self.hex(byte))) finns inte i \(encoding.name): välj en annan teckenkodning"
    case .unknownEncoding(let byte, let offset, _):
      "byte \(offset) (\(Self.hex(byte))) finns varken i UTF-8 eller Windows-1252: spara filen som UTF-8"
    case .brokenUTF8(let byte, let offset, _):
      "byte \(offset) (\(Self.hex(byte))) är inte UTF-8, fast resten är det: filen är skadad eller hopsatt av två"
    case .brokenUTF16(let offset, _): "byte \(offset): ett tecken är avhugget; filen är inte hel UTF-16"
    case .noByteOrderMark: "filen saknar BOM och går inte att läsa som UTF-16: spara den som UTF-8"
    }
  }

  /// Where it is; nil for the whole file.
  package var place: ImportPlace? {
    switch self {
    case .zeroByte(_, let line), .unfit(_, _, _, let line), .unknownEncoding(_, _, let line),
      .brokenUTF8(_, _, let line), .brokenUTF16(_, let line):
      .line(line)
    case .tooLarge, .notText, .noByteOrderMark: nil
    }
  }

  /// As it stands in a list of problems.
  package var problem: ImportProblem { ImportProblem(.stops, at: place, sentence) }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
