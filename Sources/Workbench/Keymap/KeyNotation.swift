/// Reads the keys of a keymap line, and says why when they are none a terminal can send.
enum KeyNotation {
  /// Why a written key cannot be used: a Swedish sentence without its full stop.
  struct Refusal: Error, Equatable {
    let sentence: String
  }

  /// The keys of a written sequence, as `KeyStroke.sequence` reads it, but refusing what no terminal can send.
  static func read(_ text: String) throws(Refusal) -> [KeyStroke] {
    // Most keys are one plain sign.
    if text.utf8.count == 1, let sign = text.first, sign > " ", isPrinting(sign) { return [.character(sign)] }
    var strokes: [KeyStroke] = []
    var rest = text.drop(while: \.isWhitespace)
    while let first = rest.first {
      var end = rest.index(after: rest.startIndex)
      if first == "<", let close = rest.firstIndex(of: ">") { end = rest.index(after: close) }
      strokes.append(try key(rest[..<end]))
      rest = rest[end...].drop(while: \.isWhitespace)
    }
    guard !strokes.isEmpty else { throw Refusal(sentence: "tangenten saknas mellan citattecknen") }
    return strokes
  }

  private static func key(_ token: Substring) throws(Refusal) -> KeyStroke {
    guard let stroke = KeyStroke(token) else { throw Refusal(sentence: unknown(token)) }
    if let sentence = refusal(of: stroke, written: token) { throw Refusal(sentence: sentence) }
    return stroke
  }

  /// Control keys are the bytes 0–31: five of the letters are other keys' bytes, and nothing but letters is certain.
  private static func refusal(of stroke: KeyStroke, written token: Substring) -> String? {
    switch stroke {
    case .control("m"), .control("j"): return same(token, "<Enter>")
    case .control("i"): return same(token, "<Tab>")
    case .control("h"): return same(token, "<Backspace>")
    case .control("["): return same(token, "<Esc>")
    case .control(let letter) where !("a"..."z").contains(letter):
      return "en terminal kan inte skicka \(token): Ctrl går bara ihop med a–z"
    case .alt("["), .alt("O"):
      return "en terminal kan inte skicka \(token): så börjar piltangenternas koder"
    case .character(let character) where !isPrinting(character):
      return "ett tecken som inte syns kan inte vara en tangent"
    case .character, .control, .alt, .named, .function: return nil
    }
  }

  private static func same(_ token: Substring, _ key: String) -> String {
    "en terminal skiljer inte \(token) från \(key): skriv \(key) i stället"
  }

  private static func isPrinting(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }

  private static func unknown(_ token: Substring) -> String {
    let inner = token.dropFirst().dropLast()
    let lower = inner.lowercased()
    if lower.hasPrefix("c-s-") || lower.hasPrefix("s-c-") {
      return "en terminal skiljer inte \(token) från <C-\(lower.dropFirst(4))>: skriv utan S-"
    }
    if lower.hasPrefix("s-"), inner.count == 3 {
      return "okänd tangent \(token): skriv \(inner.dropFirst(2).uppercased()) i stället"
    }
    if ["c-", "s-", "m-"].contains(where: lower.hasPrefix) {
      return "en terminal kan inte säkert skicka \(token): välj en annan tangent"
    }
    return "okänd tangent \(token)" + suggestion(lower)
  }

  private static func suggestion(_ lower: String) -> String {
    let names = KeyStroke.Named.allCases.map(\.rawValue) + ["Space", "lt"]
    guard let near = Nearest.to(lower, among: names) else { return "" }
    return ": menade du <\(near)>?"
  }
}
