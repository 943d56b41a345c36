/// What is said of a byte that cannot stand where it does.
extension JSONScanner {
  func unexpectedValue() -> JSONFault {
    if let strange = strange() { return strange }
    let run = self.run()
    switch bytes[index] {
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      return numberFault(run)
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      return fault(.punctuation(.valueMissing(before: found())))
    default: return fault(.value(.unexpected(found())))
    }
  }

  func afterEnd() -> JSONFault {
    strange() ?? fault(.punctuation(.afterEnd(found: found())))
  }

  func keyExpected() -> JSONFault {
    if let strange = strange() { return strange }
    let isDecimal = bytes[index] &- UInt8(ascii: "0") < 10 && index >= 2
    if isDecimal, bytes[index - 1] == UInt8(ascii: ","), bytes[index - 2] &- UInt8(ascii: "0") < 10 {
      return JSONFault(offset: index - 1, reason: .punctuation(.decimalComma))
    }
    return fault(.punctuation(.keyExpected(found: found())))
  }

  /// What stands here, to be shown: a word or a number whole, else one character.
  func found() -> String {
    let run = self.run()
    if !run.isEmpty { return String(decoding: run.prefix(NumberGrammar.longest), as: UTF8.self) }
    return VisibleText.visible(character())
  }

  /// The fault of a character that has its own explanation wherever it stands outside a string.
  func strange() -> JSONFault? {
    let byte = bytes[index]
    if byte == 0 { return fault(.file(.nul)) }
    if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") { return fault(.punctuation(.comment)) }
    if byte == UInt8(ascii: "'") { return fault(.string(.quote("'"))) }
    guard byte >= 0x80 else { return nil }
    do throws(JSONFault) {
      _ = try sequenceLength()
    } catch {
      return error
    }
    return lookalike()
  }

  /// The minus signs and quotation marks that word processors put in place of the plain ones.
  private func lookalike() -> JSONFault? {
    let found = character()
    switch found {
    case "\u{2212}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}":
      return fault(.value(.minus(found)))
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}", "\u{00AB}", "\u{00BB}":
      return fault(.string(.quote(found)))
    default: return nil
    }
  }

  private func numberFault(_ run: UnsafeBufferPointer<UInt8>) -> JSONFault {
    let text = String(decoding: run.prefix(NumberGrammar.longest), as: UTF8.self)
    do throws(NumberFlaw) {
      try NumberGrammar.check(run)
      return fault(.value(.unexpected(text)))
    } catch {
      return fault(.value(.number(text, error)))
    }
  }

  /// The one code point here, which is known to be whole.
  private func character() -> String {
    let rest = bytes[index...].prefix(4)
    return String(decoding: rest, as: UTF8.self).unicodeScalars.first.map { String($0) } ?? ""
  }

  static func text(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }
}
