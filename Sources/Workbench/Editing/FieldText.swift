package import FollowUp

/// A field's value as text: to edit, and to tell.
package enum FieldText {
  /// What stands in the line when editing starts: reads back as the same value.
  package static func editable(_ value: FieldValue, editor: Focus.Editor) -> String {
    switch value {
    case .figure(let figure): editable(figure, editor)
    case .text(let text): text ?? ""
    case .level(let level): level.map(String.init) ?? ""
    case .choice(let word): word.map { name(of: $0, editor) } ?? ""
    case .list(let words): words.joined(separator: separator(editor))
    case .thing(let placed): placed?.thing.name ?? ""
    }
  }

  private static func editable(_ figure: Figure, _ editor: Focus.Editor) -> String {
    if case .note = editor { return figure.note ?? "" }
    switch figure.content {
    case .missing(.empty), .missing(.onlyInText): return ""
    case .missing(.dash): return "–"
    case .missing(.doubleDash): return "--"
    case .missing(.notCalculated): return "ej beräknad"
    case .words(let words): return (figure.comparison.map { $0.symbol + " " } ?? "") + words
    case .number(let number):
      let shown = isNegated(editor) ? -number : number
      return (figure.comparison?.symbol ?? "") + NumberText.exact(shown, in: unit(of: editor, figure))
    }
  }

  /// What is told in a sentence: `783,1 mnkr`, `i hög grad uppfyllt`, `3 stor`, `saknas`.
  package static func told(_ value: FieldValue, editor: Focus.Editor) -> String {
    switch value {
    case .figure(let figure):
      if case .note = editor { return figure.note.map { "”\($0)”" } ?? "ingen kommentar" }
      if figure.isMissing { return "saknas" }
      return editable(figure, editor)
        + (figure.number == nil ? "" : NumberText.unitSuffix(unit(of: editor, figure)))
    case .text(let text): return text.map { "”\($0)”" } ?? "ingen text"
    case .level(let level): return level.map { told($0, editor) } ?? "ej värderad"
    case .choice(let word): return word.map { name(of: $0, editor) } ?? "inte valt"
    case .list(let words):
      return words.isEmpty ? "inget" : words.map { name(of: $0, editor) }.joined(separator: ", ")
    case .thing: return Telling.plain(value)
    }
  }

  private static func told(_ level: Int, _ editor: Focus.Editor) -> String {
    guard case .level(let names) = editor, names.indices.contains(level - 1) else { return String(level) }
    return "\(level) \(names[level - 1])"
  }

  private static func name(of word: String, _ editor: Focus.Editor) -> String {
    switch editor {
    case .choice(let choices), .anyOf(let choices): choices.first { $0.value == word }?.name ?? word
    case .number, .target, .text, .words, .note, .level, .list: word
    }
  }

  private static func separator(_ editor: Focus.Editor) -> String {
    if case .list(let separator) = editor { "\(separator) " } else { ", " }
  }

  private static func isNegated(_ editor: Focus.Editor) -> Bool {
    if case .number(_, _, let isNegated, _) = editor { isNegated } else { false }
  }

  private static func unit(of editor: Focus.Editor, _ figure: Figure) -> MeasureUnit {
    switch editor {
    case .number(let unit, _, _, _), .target(let unit, _): unit
    case .text, .words, .note, .level, .choice, .list, .anyOf: figure.unit ?? MeasureUnit(rawValue: "")
    }
  }
}

extension EditLine {
  /// The line that opens on a value: a figure stands chosen, so that typing replaces it; a text is gone on with.
  init(showing value: FieldValue, _ editor: Focus.Editor) {
    let isFigure =
      switch editor {
      case .number, .target, .words: true
      case .text, .note, .level, .choice, .list, .anyOf: false
      }
    self.init(FieldText.editable(value, editor: editor), isChosen: isFigure)
  }
}
