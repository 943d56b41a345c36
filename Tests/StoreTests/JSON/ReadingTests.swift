import ExactJSON
import Store
import Testing

@Suite("A JSON text is read as it stands")
struct ReadingTests {
  private func read(_ text: String) throws -> JSONValue {
    try JSONDocument(Array(text.utf8), file: "x.json").node.value
  }

  @Test("members keep their order, numbers their text and letters their form")
  func whole() throws {
    let value = try read(#"{"b": [1.50, -0, 1E+2], "a": "å\u00e4\n", "c": null, "d": [true, false, {}, []]}"#)
    let numbers = try ["1.50", "-0", "1E+2"].map { try #require(JSONNumber($0)) }
    #expect(
      value
        == .object([
          JSONMember("b", .array(numbers.map { .number($0) })), JSONMember("a", .string("åä\n")),
          JSONMember("c", .null),
          JSONMember("d", .array([.bool(true), .bool(false), .object([]), .array([])])),
        ]))
  }

  @Test(
    "every escape stands for its character",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{08}\u{0C}\n\r\t"), (#""\u0000""#, "\u{0}"),
      (#""\uD83D\uDE00!""#, "😀!"),
      (#""a\u001b[2Jb""#, "a\u{1B}[2Jb"), (#""\u2028é""#, "\u{2028}é"), (#""""#, ""),
    ])
  func escapes(text: String, expected: String) throws {
    #expect(try read(text).content == .string(expected))
  }

  @Test("CRLF and tabs between values mean nothing, and lines count the same")
  func carriageReturns() throws {
    #expect(try read("\r\n\t{\r\n\"a\":\t1\r\n}\r\n") == read("{\"a\": 1}"))
    let error = #expect(throws: StoreError.self) { try read("{\r\n\"a\": 1\r\n\"b\": 2}") }
    #expect(error?.line == 3)
    #expect(error?.column == 1)
  }

  @Test("a letter of several code points is one column")
  func columns() {
    let error = #expect(throws: StoreError.self) { try read("[\"e\u{301}👨‍👩‍👧ö\" x]") }
    #expect(error?.column == 8)
  }

  @Test("64 levels are read")
  func deep() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(throws: Never.self) { try read(text) }
  }

  @Test("a number of 40 characters is read")
  func longNumber() throws {
    let digits = String(repeating: "9", count: 40)
    #expect(try read(digits).content == .number(#require(JSONNumber(digits))))
  }

  @Test("every beginning of a document that is cut off is refused, at every byte")
  func cutEverywhere() throws {
    let whole = Array(#"{"rows": [{"id": "å\u00e4", "value": -1.5e3, "ok": true}], "none": null}"#.utf8)
    _ = try JSONDocument(whole, file: "x.json")
    for length in 0..<whole.count {
      let part = Array(whole.prefix(length))
      #expect(throws: StoreError.self, "\(length) bytes") { try JSONDocument(part, file: "x.json") }
    }
  }

  @Test("a text that starts further down a file counts its lines from there")
  func firstLine() {
    let error = #expect(throws: StoreError.self) {
      try JSONDocument(Array("{\"a\": [}".utf8), file: "journal.ndjson", firstLine: 17)
    }
    #expect(error?.description == "journal.ndjson:17:8: ett värde saknas före }")
    let cut = #expect(throws: StoreError.self) {
      try JSONDocument(Array("[".utf8), file: "journal.ndjson", firstLine: 17)
    }
    #expect(cut?.description == "journal.ndjson:17:2: filen är avklippt: listan från rad 17 har inget slut")
  }

  @Test("a text larger than 64 MB is refused before it is read")
  func tooLarge() {
    let error = #expect(throws: StoreError.self) {
      try JSONDocument([UInt8](repeating: 0x20, count: SizeLimit.file + 1), file: "x.json")
    }
    #expect(error?.reason == "filen är 65 MB: högst 64 MB läses")
  }
}
