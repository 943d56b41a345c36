package import FollowUp

/// Sentences about changes, for the status line and the log.
package enum Telling {
  /// `Personal · prognos helår: 783,1 → 790,0 mnkr`.
  package static func change(_ change: Change, focus: Focus, _ step: Step = .made) -> String {
    if let told = structure(change, step) { return told }
    guard focus.address == change.address, let editor = focus.editor else {
      return "\(change.address): \(plain(change.from)) → \(plain(change.to))"
    }
    let from = FieldText.told(change.from, editor: editor)
    let to = FieldText.told(change.to, editor: editor)
    return "\(focus.label): \(from) → \(to)"
  }

  /// `309 972 tkr → 310 000 tkr · Personal · prognos 2025`: the values first, since a long name is cut at its end.
  package static func result(_ change: Change, focus: Focus) -> String {
    if let told = structure(change) { return told }
    guard focus.address == change.address, let editor = focus.editor else {
      return "\(plain(change.from)) → \(plain(change.to)) · \(change.address)"
    }
    let values =
      "\(FieldText.told(change.from, editor: editor)) → \(FieldText.told(change.to, editor: editor))"
    return "\(values) · \(focus.label)"
  }

  /// The change that a commit is about: what comes or goes, with what pointed to it; a text beside a value is its motivation.
  package static func main(of changes: [Change]) -> Change? {
    if let thing = changes.first(where: { if case .thing = $0.to { true } else { false } }) { return thing }
    let value = changes.first { if case .text = $0.to { false } else { true } }
    return value ?? changes.first
  }

  /// ` och 11 siffror till`, when an entry changed many; empty for one.
  static func more(than main: Change, _ changes: [Change]) -> String {
    let count = changes.count { change in
      if case .figure = change.to { change.address != main.address } else { false }
    }
    return count == 0 ? "" : " och \(count == 1 ? "1 siffra" : "\(count) siffror") till"
  }

  /// ` 2 ändringar av andra lästes in.`; empty when there are none.
  package static func others(_ changes: [Change]) -> String {
    switch changes.count {
    case 0: ""
    case 1: " En ändring av någon annan lästes in."
    default: " \(changes.count) ändringar av andra lästes in."
    }
  }

  /// A value told without knowing its field: base unit, all decimals.
  package static func plain(_ value: FieldValue) -> String {
    switch value {
    case .figure(let figure):
      let unit = figure.unit?.base ?? MeasureUnit(rawValue: "")
      return figure.isMissing ? "saknas" : NumberText.figure(figure, in: unit, decimals: nil)
    case .text(let text): return text.map { "”\($0)”" } ?? "ingen text"
    case .level(let level): return level.map(String.init) ?? "ej värderad"
    case .choice(let word): return word ?? "inte valt"
    case .list(let words): return words.isEmpty ? "inget" : words.joined(separator: ", ")
    case .thing(let placed): return placed.map { "”\($0.thing.name)”" } ?? "finns inte"
    }
  }
}

extension Focus.Editor {
  /// The values to choose from; nil for what is typed.
  package var choices: [Focus.Choice]? {
    switch self {
    case .choice(let choices): choices
    case .level(let names):
      names.enumerated().map {
        Focus.Choice(value: String($0.offset + 1), name: "\($0.offset + 1) \($0.element)")
      }
    case .number, .target, .text, .words, .note, .list, .anyOf: nil
    }
  }
}
