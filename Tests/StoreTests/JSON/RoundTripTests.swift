import ExactJSON
import Store
import Testing

@Suite("What is written is read back the same")
struct RoundTripTests {
  @Test("any value, pretty and on one line", arguments: UInt64(1)...60)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let value = Self.value(&random, depth: 0)
    let pretty = JSONWriter.pretty(value)
    let read = try JSONDocument(pretty, file: "x.json").node.value
    #expect(read == value)
    let line = JSONWriter.line(value)
    #expect(try JSONDocument(line, file: "x.json").node.value == value)
    #expect(JSONWriter.line(read) == line)
    #expect(!line.contains(UInt8(ascii: "\n")))
  }

  @Test(
    "a changed byte gives a value or an error with a place, never anything else", arguments: UInt64(1)...60)
  func damage(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = JSONWriter.pretty(Self.value(&random, depth: 0))
    for _ in 0..<8 {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      bytes[index] = UInt8.random(in: 0...255, using: &random)
      do throws(StoreError) {
        _ = try JSONDocument(bytes, file: "x.json")
      } catch {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
        #expect((1...lines).contains(error.line ?? 0))
        #expect((error.column ?? 0) >= 1)
        #expect(!error.description.unicodeScalars.contains { $0.value < 0x20 })
      }
    }
  }

  static func value(_ random: inout SeededGenerator, depth: Int) -> JSONValue {
    let isLeaf = depth >= 4 || Int.random(in: 0..<3, using: &random) == 0
    let isInline = Bool.random(using: &random)
    switch Int.random(in: isLeaf ? 2..<6 : 0..<2, using: &random) {
    case 0:
      let keys = Set((0..<Int.random(in: 0...14, using: &random)).map { _ in text(&random) })
      return .object(
        keys.sorted().map { JSONMember($0, value(&random, depth: depth + 1)) }, inline: isInline)
    case 1:
      let count = Int.random(in: 0...4, using: &random)
      return .array((0..<count).map { _ in value(&random, depth: depth + 1) }, inline: isInline)
    case 2: return .string(text(&random))
    case 3: return number(&random)
    case 4: return .bool(Bool.random(using: &random))
    default: return .null
    }
  }

  static func number(_ random: inout SeededGenerator) -> JSONValue {
    let whole = Int.random(in: -1_000_000...1_000_000, using: &random)
    let tail = ["", ".5", ".050", "e3", "E-12", ".25e+7"].randomElement(using: &random) ?? ""
    return JSONNumber("\(whole)\(tail)").map { .number($0) } ?? .null
  }

  static func text(_ random: inout SeededGenerator) -> String {
    let alphabet: [Unicode.Scalar] = [
      "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "å", "Ö", "−",
      "\u{A0}",
      "\u{301}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "😀", "\u{10FFFF}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      if let scalar = alphabet.randomElement(using: &random) { text.append(scalar) }
    }
    return String(text)
  }
}
