/// Writing a text in an editor of one's own: what stands in the line goes out, and what comes back stands in the line.
extension Session {
  /// Nil when no line is open that holds a text.
  var textToEdit: String? {
    switch overlay {
    case .question(let question): return question.line.text
    case .naming(let question):
      if case .explanation = question.purpose { return question.line.text }
      return nil
    case .list, .help, .conflict, .confirm, .preview, .mapping: return nil
    case nil: return editing.flatMap { $0.isProse ? $0.line.text : nil }
    }
  }

  /// The open text, kept as a draft first so that nothing is lost whatever becomes of the editor.
  mutating func openEditor() -> SessionEffect {
    guard let text = textToEdit else {
      status = StatusLine("Redigeraren är för texter: en siffra skrivs i sin cell.", .bad)
      return .none
    }
    keepOpenText(text)
    textForEditor = text
    return .editOutside(text)
  }

  /// The text an editor is to be opened on; nil when none is. Asked once.
  package mutating func takeTextForEditor() -> String? {
    defer { textForEditor = nil }
    return textForEditor
  }

  /// The editor has ended.
  package mutating func editorEnded(_ outcome: EditorOutcome) {
    switch outcome {
    case .failed(let sentence): status = StatusLine(sentence, .bad)
    case .written(let text):
      take(text, saying: "Texten är tillbaka från redigeraren. Enter sparar, Esc låter den ligga kvar.")
    case .interrupted(let text):
      take(text, saying: "Redigeraren avbröts. Det som hann sparas där står i rutan; Enter sparar.", .bad)
    }
    refreshView()
  }

  /// Line breaks inside a paragraph are spaces, as the line shows them. Nothing at all is no text: who wants none empties the line.
  private mutating func take(_ text: String, saying sentence: String, _ tone: StatusLine.Tone = .calm) {
    let plain = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let line = FieldEntry.trimmed(
      plain.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("\t", with: " "))
    if line.isEmpty, textToEdit?.isEmpty == false {
      return status = StatusLine(
        "Redigeraren lämnade en tom text: den som fanns ligger kvar. Ctrl-U tömmer rutan.", .bad)
    }
    editLine { open in
      open.eraseAll()
      open.insert(line)
    }
    keepOpenText(line)
    let remarks = [Self.joined(plain), Self.hidden(line)].compactMap(\.self)
    status = StatusLine(([sentence] + remarks).joined(separator: " "), remarks.isEmpty ? tone : .bad)
  }

  /// What is said of a text in several paragraphs or points; nil for one that is only broken into lines.
  private static func joined(_ text: String) -> String? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { FieldEntry.trimmed(String($0)) }
    let written = lines.indices.filter { !lines[$0].isEmpty }
    let breaks = written.dropFirst().count { lines[$0 - 1].isEmpty || "-*•–".contains(lines[$0].prefix(1)) }
    return breaks == 0 ? nil : "\(breaks + 1) stycken är nu ett: en text här har inga radbrytningar."
  }

  private static func hidden(_ line: String) -> String? {
    let hidden = line.unicodeScalars.count { $0.properties.generalCategory == .control }
    return hidden == 0 ? nil : "\(hidden) styrtecken följde med och visas som tecken."
  }

  /// What came back is a draft until it is saved.
  private mutating func keepOpenText(_ text: String) {
    switch overlay {
    case .question(let question): keep(question)
    case .naming(let question): keep(question)
    case .list, .help, .conflict, .confirm, .preview, .mapping, nil:
      guard let editing else { return }
      drafts[editing.address.draft(of: editing.focus.editor)] = text.isEmpty ? nil : text
      saveDrafts()
    }
  }
}

/// What came of writing in an editor.
package enum EditorOutcome: Hashable, Sendable {
  case written(String)
  /// It was killed, and had saved this before.
  case interrupted(String)
  /// A Swedish sentence; the text stands as it did.
  case failed(String)
}
