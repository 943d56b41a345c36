import Store
import Testing

/// A text that is not JSON, and the whole sentence that says so.
struct Broken: CustomTestStringConvertible, Sendable {
  let text: [UInt8]
  let message: String

  init(_ text: String, _ message: String) {
    self.text = Array(text.utf8)
    self.message = message
  }

  init(bytes: [UInt8], _ message: String) {
    self.text = bytes
    self.message = message
  }

  var testDescription: String { message }
}

@Suite("A broken document is refused with file, line, column and reason")
struct BrokenDocumentTests {
  @Test("what is cut in the middle", arguments: BrokenDocumentTests.cut)
  func refusesCut(broken: Broken) { expect(broken) }

  @Test("misplaced punctuation", arguments: BrokenDocumentTests.punctuation)
  func refusesPunctuation(broken: Broken) { expect(broken) }

  @Test("numbers", arguments: BrokenDocumentTests.numbers)
  func refusesNumbers(broken: Broken) { expect(broken) }

  @Test("strings", arguments: BrokenDocumentTests.strings)
  func refusesStrings(broken: Broken) { expect(broken) }

  @Test("bytes that are no text", arguments: BrokenDocumentTests.encodings)
  func refusesEncodings(broken: Broken) { expect(broken) }

  private func expect(_ broken: Broken) {
    let error = #expect(throws: StoreError.self) { try JSONDocument(broken.text, file: "money.json") }
    #expect(error?.description == "money.json:" + broken.message)
    #expect(error?.kind == .content)
  }

  static let cut: [Broken] = [
    Broken("", "1:1: filen är tom"),
    Broken(" \n ", "1:1: filen är tom"),
    Broken("{", "1:2: filen är avklippt: objektet från rad 1 har inget slut"),
    Broken("{\n  \"a\": [\n", "3:1: filen är avklippt: listan från rad 2 har inget slut"),
    Broken("{\"a\"", "1:5: filen är avklippt: objektet från rad 1 har inget slut"),
    Broken("{\"a\":", "1:6: filen är avklippt: objektet från rad 1 har inget slut"),
    Broken("{\"a\":1", "1:7: filen är avklippt: objektet från rad 1 har inget slut"),
    Broken("{\"a\":1,", "1:8: filen är avklippt: objektet från rad 1 har inget slut"),
    Broken("[1,\n\"å", "2:3: filen är avklippt: texten från rad 2 har inget slut"),
    Broken("\"a\\", "1:4: filen är avklippt: texten från rad 1 har inget slut"),
    Broken("\"\\u00", "1:6: filen är avklippt: texten från rad 1 har inget slut"),
    Broken("[tru", "1:2: filen är avklippt mitt i ordet tru"),
    Broken("[-", "1:2: talet - går inte att läsa: siffror saknas efter minustecknet"),
  ]

  static let punctuation: [Broken] = [
    Broken("{} x", "1:4: oväntat x efter slutet"),
    Broken("{}\n{}", "2:1: oväntat { efter slutet"),
    Broken("1 2", "1:3: oväntat 2 efter slutet"),
    Broken("[1,2,]", "1:5: kommatecknet före ] ska bort"),
    Broken("{\"å\": 1,\n}", "1:8: kommatecknet före } ska bort"),
    Broken("[,1]", "1:2: ett värde saknas före ,"),
    Broken("[1,,2]", "1:4: ett värde saknas före ,"),
    Broken("{\"a\": }", "1:7: ett värde saknas före }"),
    Broken("]", "1:1: ett värde saknas före ]"),
    Broken("{\"a\" 1}", "1:6: väntade : efter nyckeln men fann 1"),
    Broken("{\"a\": 1 \"b\": 2}", "1:9: väntade , eller } men fann \""),
    Broken("[1 2]", "1:4: väntade , eller ] men fann 2"),
    Broken("[1}", "1:3: väntade , eller ] men fann }"),
    Broken("{a: 1}", "1:2: väntade en nyckel inom citattecken men fann a"),
    Broken("{1: 1}", "1:2: väntade en nyckel inom citattecken men fann 1"),
    Broken("{\"a\": 12,5}", "1:9: decimaler skrivs med punkt i filen, inte med komma"),
    Broken("{\"a\": 1, \"b\": 2, \"a\": 3}", "1:18: nyckeln ”a” står två gånger i samma objekt"),
    Broken("{\"a\": 1, \"\\u0061\": 3}", "1:10: nyckeln ”a” står två gånger i samma objekt"),
    Broken(
      "{\"\\u001b[2J\": 1, \"\\u001b[2J\": 3}", "1:18: nyckeln ”U+001B[2J” står två gånger i samma objekt"),
    Broken("// vad\n{}", "1:1: kommentarer går inte att ha i filen"),
    Broken("[1, /* två */ 2]", "1:5: kommentarer går inte att ha i filen"),
    Broken("[*]", "1:2: väntade ett värde men fann *"),
    Broken("[å]", "1:2: väntade ett värde men fann å"),
    Broken("[1,\u{00A0}2]", "1:4: väntade ett värde men fann U+00A0"),
    Broken("[1,\u{1B}2]", "1:4: väntade ett värde men fann U+001B"),
    Broken(
      String(repeating: "[", count: 65), "1:65: listor och objekt ligger i fler än 64 nivåer"),
    Broken(
      "[\n" + String(repeating: "{\"a\":", count: 64), "2:316: listor och objekt ligger i fler än 64 nivåer"),
    Broken(manyKeys, "1:142: nyckeln ”k3” står två gånger i samma objekt"),
  ]

  static let numbers: [Broken] = [
    Broken("[NaN]", "1:2: talet NaN går inte att läsa: bara vanliga tal kan sparas"),
    Broken("[Infinity]", "1:2: talet Infinity går inte att läsa: bara vanliga tal kan sparas"),
    Broken("[-Infinity]", "1:2: talet -Infinity går inte att läsa: bara vanliga tal kan sparas"),
    Broken("[012]", "1:2: talet 012 går inte att läsa: det börjar med en nolla för mycket"),
    Broken("[-00.5]", "1:2: talet -00.5 går inte att läsa: det börjar med en nolla för mycket"),
    Broken("[+1]", "1:2: talet +1 går inte att läsa: plustecknet framför ska bort"),
    Broken("[-+1]", "1:2: talet -+1 går inte att läsa: plustecknet framför ska bort"),
    Broken("[1.2.3]", "1:2: talet 1.2.3 går inte att läsa: två decimaltecken"),
    Broken("[1..3]", "1:2: talet 1..3 går inte att läsa: två decimaltecken"),
    Broken("[1.]", "1:2: talet 1. går inte att läsa: siffror saknas efter decimalpunkten"),
    Broken("[.5]", "1:2: talet .5 går inte att läsa: en siffra saknas före decimalpunkten"),
    Broken("[-.5]", "1:2: talet -.5 går inte att läsa: en siffra saknas före decimalpunkten"),
    Broken("[1e]", "1:2: talet 1e går inte att läsa: siffror saknas efter e"),
    Broken("[1e+]", "1:2: talet 1e+ går inte att läsa: siffror saknas efter e"),
    Broken("[1e5.2]", "1:2: talet 1e5.2 går inte att läsa: tecknet . hör inte hemma i ett tal"),
    Broken("[0x1F]", "1:2: talet 0x1F går inte att läsa: tecknet x hör inte hemma i ett tal"),
    Broken("[5tkr]", "1:2: talet 5tkr går inte att läsa: tecknet t hör inte hemma i ett tal"),
    Broken("[1-2]", "1:2: talet 1-2 går inte att läsa: tecknet - hör inte hemma i ett tal"),
    Broken("[\u{2212}5]", "1:2: minustecknet \u{2212} ska vara ett vanligt bindestreck (-)"),
    Broken("[True]", "1:2: ordet True är okänt: text skrivs inom citattecken"),
    Broken("[tru]", "1:2: ordet tru är okänt: text skrivs inom citattecken"),
    Broken("[nullx]", "1:2: ordet nullx är okänt: text skrivs inom citattecken"),
    Broken(
      "[" + String(repeating: "9", count: 41) + "]", "1:2: talet är 41 tecken långt, högst 40 går att läsa"),
    Broken(
      "[" + String(repeating: "9", count: 100_000) + "]",
      "1:2: talet är 100000 tecken långt, högst 40 går att läsa"),
  ]

  static let strings: [Broken] = [
    Broken("[\"a\u{1B}[2J\"]", "1:4: styrtecknet U+001B står i en text: skriv det som \\u001b"),
    Broken("[\"å\tb\"]", "1:4: styrtecknet U+0009 står i en text: skriv det som \\u0009"),
    Broken("[\"a\nb\"]", "1:4: radbrytning mitt i en text: skriv den som \\n"),
    Broken("[\"\\x\"]", "1:3: \\x betyder ingenting i en text: ett bakstreck skrivs \\\\"),
    Broken("[\"\\ \"]", "1:3: \\  betyder ingenting i en text: ett bakstreck skrivs \\\\"),
    Broken("[\"\\u12G4\"]", "1:3: \\u12 ska vara \\u och fyra siffror ur 0–9, a–f"),
    Broken("[\"\\u\"]", "1:3: \\u ska vara \\u och fyra siffror ur 0–9, a–f"),
    Broken("[\"ö\\ud800\"]", "1:4: \\ud800 är bara halva tecknet: den andra halvan saknas"),
    Broken("[\"\\udc00\"]", "1:3: \\udc00 är bara halva tecknet: den andra halvan saknas"),
    Broken("[\"\\ud800\\u0041\"]", "1:3: \\ud800 är bara halva tecknet: den andra halvan saknas"),
    Broken("['a']", "1:2: text skrivs inom raka citattecken (\"), inte '"),
    Broken("{”a”: 1}", "1:2: text skrivs inom raka citattecken (\"), inte ”"),
  ]

  static let encodings: [Broken] = [
    Broken(
      bytes: [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], "1:1: filen börjar med en BOM: spara den som UTF-8 utan BOM"),
    Broken(bytes: [0xFF, 0xFE, 0x7B, 0x00], "1:1: filen är sparad som UTF-16: spara den som UTF-8"),
    Broken(bytes: [0xFE, 0xFF, 0x00, 0x7B], "1:1: filen är sparad som UTF-16: spara den som UTF-8"),
    Broken(bytes: [0x7B, 0x00, 0x7D], "1:2: filen innehåller en nollbyte (NUL)"),
    Broken(bytes: [0x22, 0x61, 0x00, 0x22], "1:3: filen innehåller en nollbyte (NUL)"),
    Broken(bytes: [0x7B, 0x7D, 0x00, 0x00], "1:3: filen innehåller en nollbyte (NUL)"),
    utf8([0xE5], "byten E5 är avhugget", char: true),
    utf8([0xC3, 0x28], "byten C3 är avhugget", char: true),
    utf8([0xF0, 0x9F, 0x98], "byten F0 är avhugget", char: true),
    utf8([0xC0, 0xAF], "byten C0 är skrivet med för många byte", char: true),
    utf8([0xE0, 0x80, 0xAF], "byten E0 är skrivet med för många byte", char: true),
    utf8([0xF0, 0x80, 0x80, 0xAF], "byten F0 är skrivet med för många byte", char: true),
    utf8([0xF4, 0x90, 0x80, 0x80], "byten F4 finns inte", char: true),
    utf8([0xFF], "byten FF finns inte", char: true),
    utf8([0x80], "byten 80 hör inte till något tecken", char: false),
    utf8([0xED, 0xA0, 0x80], "ett halvt tecken (surrogat) står ensamt", char: false),
    Broken(
      bytes: [0x5B, 0xE5, 0x5D],
      "1:2: filen är inte riktig UTF-8: tecknet som börjar med byten E5 är avhugget"),
  ]

  /// The bytes within `"åä` and `"`, on a second line.
  private static func utf8(_ bytes: [UInt8], _ reason: String, char: Bool) -> Broken {
    Broken(
      bytes: Array("[\n\"åä".utf8) + bytes + Array("\"]".utf8),
      "2:4: filen är inte riktig UTF-8: " + (char ? "tecknet som börjar med " : "") + reason)
  }

  /// More keys than are compared pair by pair.
  private static let manyKeys: String =
    "{" + (0..<15).map { "\"k\($0)\": 0" }.joined(separator: ", ") + ", \"k3\": 0}"
}
