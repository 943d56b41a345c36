/// Keys and pasted text in.
extension Session {
  /// One key. Unfinished sequences wait; what no binding takes is typed where there is a line, else told.
  package mutating func press(_ key: KeyStroke) -> SessionEffect {
    let keys = pending + [key]
    pending = []
    var effect = SessionEffect.none
    if keys.count > 1, key == .named(.escape) {
      status = StatusLine(view.statusText)
    } else {
      effect = take(keys)
    }
    refreshView()
    dropLostBlock()
    return effect
  }

  private mutating func take(_ keys: [KeyStroke]) -> SessionEffect {
    switch keymap.resolve(keys, contexts: keyContexts) {
    case .command(let command): return perform(command, typed: keys[keys.count - 1])
    case .prefix: pending = keys
    case .unbound:
      // Shift with an arrow is the arrow itself wherever it has no meaning of its own.
      if keys.count == 1, let plain = keys[0].withoutShift { return take([plain]) }
      unbound(keys)
    }
    return .none
  }

  /// The window's height has changed; a page is what fits in it.
  package mutating func resize(rows: Int) {
    page = max(1, rows - 8)
  }

  /// Where keys are looked up now, innermost first.
  package var keyContexts: [KeyContext] {
    switch overlay {
    case .list, .question, .conflict, .naming, .confirm: return [.prompt]
    case .preview, .mapping: return [.importing, .prompt]
    case .help(let page): return [page.isSearching ? .prompt : .help]
    case nil: break
    }
    if editing != nil { return [.edit] }
    if meeting != nil { return [.meeting] }
    return (block == nil ? [] : [.block]) + view.contexts + [.global]
  }

  /// The next keys of an unfinished sequence, for the popup; empty when there is none.
  package var continuations: [KeyHint] {
    guard !pending.isEmpty, case .prefix(let next) = keymap.resolve(pending, contexts: keyContexts) else {
      return []
    }
    return next
  }

  private mutating func unbound(_ keys: [KeyStroke]) {
    if keys.count == 1, case .character(let character) = keys[0], editLine({ $0.insert(String(character)) }) {
      return
    }
    if let reason = refusalOfTyping(keys) { return status = StatusLine(reason, .bad) }
    let help = shortcuts.key(for: .help, in: keyContexts, of: keymap)
    let advice = help.map { " \($0) visar vilka tangenter som finns." } ?? ""
    status = StatusLine("\(KeyStroke.label(keys)) gör inget här.\(advice)")
  }

  /// Keys that would start a new value in a cell, where the focused one cannot be changed: why not.
  private func refusalOfTyping(_ keys: [KeyStroke]) -> String? {
    guard overlay == nil, meeting == nil, keymap.resolve(keys, contexts: [.cell]) == .command(.type) else {
      return nil
    }
    return refusal(of: .type)
  }

  /// Edits the line that is open, wherever it is; false when none is.
  @discardableResult
  mutating func editLine(_ change: (inout EditLine) -> Void) -> Bool {
    switch overlay {
    case .list(var prompt):
      prompt.edit(change)
      overlay = .list(prompt)
      status = StatusLine("")
    case .question(var question):
      change(&question.line)
      overlay = .question(question)
    case .help(var page):
      page.search(change)
      overlay = .help(page)
    case .naming(var question):
      change(&question.line)
      overlay = .naming(question)
    case .conflict, .confirm, .preview, .mapping: return false
    case nil:
      guard editing != nil else { return false }
      if var line = editing?.line {
        change(&line)
        editing?.line = line
      }
      preview()
    }
    return true
  }
}
