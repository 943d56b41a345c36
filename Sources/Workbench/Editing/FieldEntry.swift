package import FollowUp

/// Typed text to a field's value, by the field's editor: the one way that keyboard, paste and command line share.
package enum FieldEntry {
  /// Why a text is no value for a field; `sentence` tells the user.
  package struct Problem: Error, Hashable, Sendable {
    package let sentence: String
    /// The text can be read, but what it says is refused here: another unit, a level or a word that is not there.
    package var isMisfit = false
  }

  /// - Parameter unit: the unit a bare number is in, when it is not the one shown (the command line: kr).
  package static func read(
    _ text: String, editor: Focus.Editor, before: FieldValue, unit: MeasureUnit? = nil
  ) throws(Problem) -> FieldValue {
    switch editor {
    case .number(let shown, let decimals, let isNegated, let precision):
      try number(text, unit ?? shown, moved(decimals, from: shown, to: unit), isNegated, precision, before)
    case .target(let shown, let decimals):
      try target(text, unit ?? shown, moved(decimals, from: shown, to: unit), before)
    case .words: .figure(words(text, before))
    case .note: .figure(note(text, before))
    case .text: .text(trimmed(text).isEmpty ? nil : trimmed(text))
    case .level(let names): try level(text, names)
    case .choice(let choices): try choice(text, choices)
    case .list(let separator): .list(list(text, separator))
    case .anyOf(let choices):
      .list(try list(text, ",").map { (item) throws(Problem) in try word(item, choices) })
    }
  }

  /// The shown precision counted in the unit a bare number is in: 0,1 mnkr is −5 decimals in kr.
  private static func moved(_ decimals: Int, from shown: MeasureUnit, to unit: MeasureUnit?) -> Int {
    decimals + (unit ?? shown).exponent - shown.exponent
  }

  private static func number(
    _ text: String, _ unit: MeasureUnit, _ decimals: Int, _ isNegated: Bool, _ precision: Int?,
    _ before: FieldValue
  ) throws(Problem) -> FieldValue {
    let figure = before.figure ?? .empty
    let current = figure.number.map { isNegated ? -$0 : $0 }
    let content = try problem { () throws(NumberEntryProblem) in
      try NumberEntry(unit: unit, current: current, decimals: decimals, precision: precision).read(text)
    }
    guard case .number(let shown) = content else { return .figure(figure.replacing(content)) }
    let number = isNegated ? -shown : shown
    guard figure.number.map({ !$0.hasSameDigits(as: number) }) ?? true else { return before }
    return .figure(figure.replacing(.number(number)))
  }

  /// What belongs to the figure beside its target (its comment, its own unit, its date) stays with it.
  private static func target(
    _ text: String, _ unit: MeasureUnit, _ decimals: Int, _ before: FieldValue
  ) throws(Problem) -> FieldValue {
    let typed = try problem { () throws(NumberEntryProblem) in
      try TargetEntry(unit: unit, decimals: decimals).read(text)
    }
    let figure = before.figure ?? .empty
    if figure.content == typed.content, figure.comparison == typed.comparison { return before }
    var changed = figure.replacing(typed.content)
    changed.comparison = typed.comparison
    changed.reference = typed.words == nil ? nil : figure.reference
    return .figure(changed)
  }

  private static func problem<Value>(_ read: () throws(NumberEntryProblem) -> Value) throws(Problem) -> Value
  {
    do {
      return try read()
    } catch {
      if case .unitDoesNotFit = error { throw Problem(sentence: error.sentence, isMisfit: true) }
      throw Problem(sentence: error.sentence)
    }
  }

  private static func words(_ text: String, _ before: FieldValue) -> Figure {
    let figure = before.figure ?? .empty
    let typed = trimmed(text)
    return figure.replacing(typed.isEmpty ? .missing(.empty) : .words(typed))
  }

  private static func note(_ text: String, _ before: FieldValue) -> Figure {
    var figure = before.figure ?? .empty
    figure.note = trimmed(text).isEmpty ? nil : trimmed(text)
    return figure
  }

  private static func level(_ text: String, _ names: [String]) throws(Problem) -> FieldValue {
    let typed = trimmed(text).lowercased()
    if typed.isEmpty || typed == "-" || typed == "–" { return .level(nil) }
    if let number = Int(typed), (1...4).contains(number) { return .level(number) }
    if let index = names.firstIndex(where: { $0.lowercased() == typed }) { return .level(index + 1) }
    throw Problem(
      sentence: "”\(trimmed(text))” är ingen nivå: skriv 1–4 eller \(names.joined(separator: ", "))",
      isMisfit: true)
  }

  private static func choice(_ text: String, _ choices: [Focus.Choice]) throws(Problem) -> FieldValue {
    let typed = trimmed(text).lowercased()
    if typed.isEmpty { return .choice(nil) }
    if let match = choices.first(where: { $0.value.lowercased() == typed || $0.name.lowercased() == typed }) {
      return .choice(match.value)
    }
    // ”i hög grad uppfyllt” and ”uppfyllt i hög grad” are both said.
    let words = Set(typed.split(separator: " "))
    if let match = choices.first(where: { Set($0.name.lowercased().split(separator: " ")) == words }) {
      return .choice(match.value)
    }
    let names = choices.map(\.name).joined(separator: ", ")
    throw Problem(sentence: "”\(trimmed(text))” finns inte att välja: välj bland \(names)", isMisfit: true)
  }

  private static func list(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator).map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// The value of a choice by its value or its name.
  private static func word(_ text: String, _ choices: [Focus.Choice]) throws(Problem) -> String {
    guard case .choice(let word?) = try choice(text, choices) else { return text }
    return word
  }

  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension FieldValue {
  package var figure: Figure? {
    if case .figure(let figure) = self { figure } else { nil }
  }
}
