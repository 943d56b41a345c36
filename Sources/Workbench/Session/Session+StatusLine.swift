import FollowUp

/// The one line that says what just happened, or what the thing being typed or chosen would mean.
extension Session {
  package var statusLine: StatusLine {
    if !pending.isEmpty { return StatusLine("\(KeyStroke.label(pending)) … nästa tangent?") }
    switch overlay {
    case .list(let prompt): return status.text.isEmpty ? told(prompt) : status
    case .question, .help, .conflict, .naming, .confirm, .preview, .mapping: return status
    case nil: return editing.map(told) ?? status
    }
  }

  /// The chosen item whole, since the list may cut it; or why it cannot be chosen.
  private func told(_ prompt: ListPrompt) -> StatusLine {
    guard let item = prompt.selected else { return StatusLine("Inget träffas av ”\(prompt.line.text)”.") }
    let place = "\(prompt.selection + 1) av \(prompt.matches.count)"
    return StatusLine("\(place) · \(item.refusal ?? item.told)")
  }

  /// What the typed text would mean, or what is wrong with it; why it could not be saved, until it is typed on.
  private func told(_ editing: Editing) -> StatusLine {
    if let loss = editing.loss { return StatusLine(unsaved(editing, since: loss), .bad) }
    return switch editing.preview {
    case .problem(let sentence): StatusLine(sentence, .bad)
    case .unchanged: status
    case .value(let value):
      status.tone == .bad
        ? status : editing.block.map(told) ?? StatusLine(consequence(of: value, editing))
    }
  }

  /// What follows from the value first, since the cell shows the value itself; then what stood there.
  private func consequence(of value: FieldValue, _ editing: Editing) -> String {
    guard let editor = editing.focus.editor else { return "" }
    let effects = Consequences.told(of: editing.address, before: context, after: previewed)
    let was = "var \(FieldText.told(editing.before, editor: editor))"
    let becomes = effects.isEmpty ? ["blir \(FieldText.told(value, editor: editor))"] : effects
    let held = entry == nil ? comparisons(of: editing) : []
    return (becomes + [was] + held).joined(separator: " · ")
  }
}
