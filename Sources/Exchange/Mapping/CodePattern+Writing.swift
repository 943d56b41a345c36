/// Rules as a person writes them: what is wrong with one, and one made for a name in a file.
extension CodePattern {
  /// Why a text is no rule that would do what it seems to: a Swedish sentence; nil when it is one.
  package static func flaw(in text: String) -> String? {
    let typed = CellText.trimmed(text)
    if typed.isEmpty { return "Skriv en kod, en början som 50* eller ett intervall som 5000-5199." }
    if typed.allSatisfy({ $0 == "*" }) {
      return "En stjärna ensam gäller allt: skriv början på koden före den, som 50*."
    }
    if typed.dropLast().contains("*") { return "\(Quoted.text(typed)): stjärnan ska stå sist, som 50*." }
    return rangeFlaw(typed)
  }

  /// What is wrong with two numbers and a dash.
  private static func rangeFlaw(_ typed: String) -> String? {
    let ends = typed.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map {
      CellText.trimmed(String($0))
    }
    let isOpen = ends.count == 2 && ends.contains("") && ends.contains { number($0) != nil }
    if isOpen { return "\(Quoted.text(typed)): intervallet ska ha två ändar, som 5000-5199." }
    guard ends.count == 2, let first = number(ends[0]), let last = number(ends[1]) else { return nil }
    if ends[0].count != ends[1].count {
      return "\(Quoted.text(typed)): båda ändarna ska ha lika många siffror, som 5000-5199."
    }
    return first > last
      ? "\(Quoted.text(typed)) slutar innan det börjar: skriv den lägsta koden först." : nil
  }

  /// The rule about one name in a file: its code where it begins with one, so that the rule outlives a changed name. Nil where
  /// none can be written for it.
  package static func naming(_ key: String) -> CodePattern? {
    let text = CodedText(key)
    let isCode = text.number != nil && text.code.utf8.count >= 2
    guard let pattern = CodePattern(isCode ? text.code : text.typed), pattern.matches(text) else {
      return nil
    }
    return pattern
  }
}
