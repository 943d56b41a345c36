import FollowUp

/// The footer's keys, and what an edit would lead to: read from the command table, the keymap and the models.
extension Session {
  /// The keys that matter here, most useful first; only commands that can be done now.
  package var hints: [(key: String, text: String)] {
    let contexts = keyContexts
    return hintedCommands.compactMap { command in
      guard refusal(of: command) == nil, let key = keymap.keys(for: command, contexts: contexts).first else {
        return nil
      }
      return (key, command.info.short)
    }
  }

  private var hintedCommands: [Command] {
    switch overlay {
    case .list: return [.accept, .up, .down, .keepDraft]
    case .question, .conflict: return [.accept, .keepDraft]
    case .help: return [.down, .up, .pageDown, .goBack]
    case nil: break
    }
    if editing != nil { return [.accept, .acceptAndNext, .keepDraft, .eraseAll] }
    if meeting != nil { return [.meetingNext, .meetingPrevious, .meetingMore, .meetingTable, .meetingEnd] }
    return paneCommands + [.undo, .search, .palette, .startMeeting, .help, .quit]
  }

  private var paneCommands: [Command] {
    switch pane {
    case .overview: [.nextBox, .open, .chooseCommittee, .chooseYear, .choosePeriod]
    case .goals: [.edit, .open, .fold, .decide, .comment, .sort, .filter]
    case .budget: [.edit, .nextTable, .changeUnit, .changeView, .comment, .sort, .filter]
    case .risks: [.open, .edit, .nextBox, .setStatus, .filter, .sort, .comment]
    }
  }

  /// What the half-typed value would do: the cell before and after, and what depends on it.
  package var consequence: String {
    guard let editing, let editor = editing.focus.editor, case .value(let value) = editing.preview else {
      return ""
    }
    let from = FieldText.told(editing.before, editor: editor)
    let to = FieldText.told(value, editor: editor)
    let effects = Consequences.told(of: editing.address, before: context, after: previewed)
    return ([("\(editing.focus.label): \(from) → \(to)")] + effects).joined(separator: " · ")
  }
}
