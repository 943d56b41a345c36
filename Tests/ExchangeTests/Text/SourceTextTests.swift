import Exchange
import Testing

@Suite("Bytes become text")
struct SourceTextTests {
  private static let swedish = "Ränta;å\nÖvrigt;€"

  private static func windows(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8(truncatingIfNeeded: $0.value) }
  }

  private static func wide(_ text: String, bigEndian: Bool) -> [UInt8] {
    let units = [0xFEFF] + Array(text.utf16)
    return units.flatMap {
      bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
  }

  @Test(
    "the encoding is found",
    arguments: [
      (Array(swedish.utf8), TextEncoding.utf8), ([0xEF, 0xBB, 0xBF] + Array(swedish.utf8), .utf8),
      (windows(swedish), .windows1252), (wide(swedish, bigEndian: true), .utf16),
      (wide(swedish, bigEndian: false), .utf16),
    ])
  func found(bytes: [UInt8], encoding: TextEncoding) throws {
    let source = try SourceText(bytes)
    #expect(source.text == Self.swedish)
    #expect(source.encoding == encoding)
    #expect(source.remarks.isEmpty)
  }

  @Test("the encoding is told: Latin-1 has no euro sign where Windows-1252 has it")
  func told() throws {
    let bytes = Self.windows("kr €")
    #expect(try SourceText(bytes, encoding: .windows1252).text == "kr €")
    let latin = try SourceText(bytes, encoding: .latin1)
    #expect(latin.text == "kr ")
    #expect(latin.remarks.map(\.text) == ["rad 1: styrtecknet U+0080 syns inte och har tagits bort"])
  }

  @Test(
    "what cannot be read is refused with byte and line",
    arguments: [
      (Array("a\nb\0c".utf8), nil, TextFlaw.zeroByte(offset: 3, line: 2)),
      ([0x61, 0x0A, 0x62, 0x81], nil, .unknownEncoding(byte: 0x81, offset: 3, line: 2)),
      (Array("åäö\n".utf8) + [0xE5], nil, .brokenUTF8(byte: 0xE5, offset: 7, line: 2)),
      (windows("\nå"), TextEncoding.utf8, .unfit(.utf8, byte: 0xE5, offset: 1, line: 2)),
      ([0xFF, 0xFE, 0x61], nil, .brokenUTF16(offset: 2, line: 1)),
      ([0xFF, 0xFE, 0x0A, 0x00, 0x00, 0xD8, 0x61, 0x00], nil, .brokenUTF16(offset: 4, line: 2)),
      (Array("a".utf8), .utf16, .noByteOrderMark),
    ])
  func refused(bytes: [UInt8], encoding: TextEncoding?, flaw: TextFlaw) {
    #expect(throws: flaw) { try SourceText(bytes, encoding: encoding) }
    #expect(!flaw.sentence.isEmpty && flaw.problem.weight == .stops)
  }

  @Test("a workbook, a PDF and a packed file are told from text")
  func otherFormats() {
    for start: [UInt8] in [
      [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0], [0x25, 0x50, 0x44, 0x46], [0x1F, 0x8B],
    ] {
      #expect(throws: TextFlaw.self) { try SourceText(start + [0x61]) }
    }
  }

  @Test("line ends of every sort become one, and what is not seen is taken out and told with its line")
  func hidden() {
    let source = SourceText(pasted: "a\r\nb\rc\u{1B}[2J\n\u{202E}d\u{A0}1\u{202F}000\u{85}e")
    #expect(source.text == "a\nb\nc[2J\nd\u{A0}1\u{202F}000\ne")
    #expect(
      source.remarks.map(\.text) == [
        "rad 3: styrtecknet U+001B syns inte och har tagits bort",
        "rad 4: styrtecknet U+202E syns inte och har tagits bort",
      ])
  }

  @Test("many hidden characters are counted, not listed")
  func many() {
    let source = SourceText(pasted: String(repeating: "\u{7}", count: 100) + "a")
    #expect(source.text == "a")
    #expect(source.remarks.count == 21)
    #expect(source.remarks.last?.sentence == "och 80 styrtecken till har tagits bort")
  }

  @Test("letters that have been coded twice are told")
  func doubleCoded() {
    #expect(SourceText(pasted: "RÃ¤nta").remarks.count == 1)
    #expect(SourceText(pasted: "Ränta").remarks.isEmpty)
  }
}
