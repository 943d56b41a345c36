/// What is wrong with a JSON text, and at which byte.
package struct JSONFault: Error, Hashable, Sendable {
  enum Reason: Hashable, Sendable {
    case file(FileFlaw)
    /// The text ends within a part that starts at byte `from`.
    case cut(JSONPart, from: Int)
    case punctuation(PunctuationFlaw)
    case value(ValueFlaw)
    case string(StringFlaw)
  }

  package let offset: Int
  let reason: Reason

  /// The Swedish sentence; `line` gives the line, from 1, of a byte in the same text.
  package func sentence(line: (Int) -> Int) -> String {
    switch reason {
    case .file(let flaw): flaw.sentence
    case .cut(let part, let from): "filen är avklippt: \(part.definite) från rad \(line(from)) har inget slut"
    case .punctuation(let flaw): flaw.sentence
    case .value(let flaw): flaw.sentence
    case .string(let flaw): flaw.sentence
    }
  }
}

/// A part of a JSON text that has a beginning and an end.
enum JSONPart: Hashable, Sendable {
  case object, array, string

  var definite: String {
    switch self {
    case .object: "objektet"
    case .array: "listan"
    case .string: "texten"
    }
  }
}

/// What can be wrong with a JSON file as a whole.
enum FileFlaw: Hashable, Sendable {
  case empty
  case byteOrderMark
  case utf16
  case tooLarge(Int)
  case nul
  case tooDeep
  case brokenUTF8(UTF8Flaw)

  /// How deep objects and arrays may lie in each other.
  static let deepest = 64

  var sentence: String {
    switch self {
    case .empty: "filen är tom"
    case .byteOrderMark: "filen börjar med en BOM: spara den som UTF-8 utan BOM"
    case .utf16: "filen är sparad som UTF-16: spara den som UTF-8"
    case .tooLarge(let size): SizeLimit.sentence(size: size, limit: SizeLimit.file)
    case .nul: "filen innehåller en nollbyte (NUL)"
    case .tooDeep: "listor och objekt ligger i fler än \(Self.deepest) nivåer"
    case .brokenUTF8(let flaw): "filen är inte riktig UTF-8: \(flaw.sentence)"
    }
  }
}

/// What can be wrong between the values of a JSON text. What was found is shown as `VisibleText` gives it.
enum PunctuationFlaw: Hashable, Sendable {
  case afterEnd(found: String)
  case duplicateKey(String)
  case keyExpected(found: String)
  case colonExpected(found: String)
  case commaExpected(closing: String, found: String)
  case trailingComma(before: String)
  case valueMissing(before: String)
  case decimalComma
  case comment

  var sentence: String {
    switch self {
    case .afterEnd(let found): "oväntat \(found) efter slutet"
    case .duplicateKey(let key): "nyckeln \(key) står två gånger i samma objekt"
    case .keyExpected(let found): "väntade en nyckel inom citattecken men fann \(found)"
    case .colonExpected(let found): "väntade : efter nyckeln men fann \(found)"
    case .commaExpected(let closing, let found): "väntade , eller \(closing) men fann \(found)"
    case .trailingComma(let closing): "kommatecknet före \(closing) ska bort"
    case .valueMissing(let found): "ett värde saknas före \(found)"
    case .decimalComma: "decimaler skrivs med punkt i filen, inte med komma"
    case .comment: "kommentarer går inte att ha i filen"
    }
  }
}

/// What can be wrong with a value of a JSON text that is neither a string, an object nor an array.
enum ValueFlaw: Hashable, Sendable {
  case number(String, NumberFlaw)
  case minus(String)
  case cutWord(String)
  case unknownWord(String)
  case unexpected(String)

  var sentence: String {
    switch self {
    case .number(_, .tooLong(let length)): NumberFlaw.tooLong(length).sentence
    case .number(let text, let flaw): "talet \(text) går inte att läsa: \(flaw.sentence)"
    case .minus(let found): "minustecknet \(found) ska vara ett vanligt bindestreck (-)"
    case .cutWord(let word): "filen är avklippt mitt i ordet \(word)"
    case .unknownWord(let word): "ordet \(word) är okänt: text skrivs inom citattecken"
    case .unexpected(let found): "väntade ett värde men fann \(found)"
    }
  }
}

/// What can be wrong with a string of a JSON text.
enum StringFlaw: Hashable, Sendable {
  case quote(String)
  case lineBreak
  case control(Unicode.Scalar)
  case escape(String)
  case hex(String)
  case halfCharacter(String)

  var sentence: String {
    switch self {
    case .quote(let found): "text skrivs inom raka citattecken (\"), inte \(found)"
    case .lineBreak: "radbrytning mitt i en text: skriv den som \\n"
    case .control(let scalar):
      "styrtecknet \(VisibleText.name(of: scalar)) står i en text: skriv det som \(StringEscape.unicode(scalar))"
    case .escape(let text): "\(text) betyder ingenting i en text: ett bakstreck skrivs \\\\"
    case .hex(let text): "\(text) ska vara \\u och fyra siffror ur 0–9, a–f"
    case .halfCharacter(let text): "\(text) är bara halva tecknet: den andra halvan saknas"
    }
  }
}
