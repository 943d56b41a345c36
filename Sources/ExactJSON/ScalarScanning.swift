/// Numbers and the words `true`, `false` and `null`.
extension JSONScanner {
  mutating func number() throws(JSONFault) -> JSONNumber {
    let run = self.run()
    do throws(NumberFlaw) {
      try NumberGrammar.check(run)
    } catch {
      throw fault(.value(.number(shown(run), error)))
    }
    index += run.count
    return JSONNumber(checked: String(decoding: run, as: UTF8.self))
  }

  mutating func word() throws(JSONFault) -> JSONValue.Content {
    let run = self.run()
    let content = Self.words.first { run.elementsEqual($0.spelling.utf8) }?.content
    guard let content else { throw unknownWord(run) }
    index += run.count
    return content
  }

  private static let words: [(spelling: String, content: JSONValue.Content)] = [
    ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
  ]

  /// The bytes from here that belong together as a number or a word.
  func run() -> UnsafeBufferPointer<UInt8> {
    var end = index
    while end < bytes.count, NumberGrammar.belongs(bytes[end]) { end += 1 }
    return UnsafeBufferPointer(rebasing: bytes[index..<end])
  }

  private func unknownWord(_ run: UnsafeBufferPointer<UInt8>) -> JSONFault {
    let text = shown(run)
    if ["NaN", "Infinity"].contains(text) { return fault(.value(.number(text, .notFinite))) }
    let isCut = index + run.count == bytes.count && Self.words.contains { $0.spelling.hasPrefix(text) }
    return fault(.value(isCut ? .cutWord(text) : .unknownWord(text)))
  }

  private func shown(_ run: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: run.prefix(NumberGrammar.longest), as: UTF8.self)
  }
}
