/// The footer's keys: read from the command table, the keymap and what can be done now.
extension Session {
  mutating func refreshHints() {
    let contexts = keyContexts
    var tips: [KeyTip] = []
    for command in hintedCommands where refusal(of: command) == nil {
      let known = shortcuts.known(of: command, in: contexts, of: keymap)
      guard let key = known.key else { continue }
      tips.append(
        KeyTip(key: key, text: word(for: command) ?? known.short, isPinned: pinned.contains(command)))
    }
    hints = tips
  }

  private var hintedCommands: [Command] {
    switch overlay {
    case .list: return [.accept, .up, .down, .eraseAll, .keepDraft]
    case .question: return [.accept, .eraseAll, .editOutside, .keepDraft]
    case .naming: return [.accept, .eraseAll, .keepDraft]
    case .confirm: return [.accept, .keepDraft]
    case .preview(let preview): return hinted(preview)
    case .mapping:
      return [.accept, .openMapping, .eraseForward, .addRule, .saveMapping, .up, .down, .keepDraft]
    case .conflict: return [.up, .down, .accept, .keepDraft]
    case .help(let page):
      return page.isSearching
        ? [.up, .down, .accept, .keepDraft] : [.up, .down, .pageDown, .search, .goBack]
    case nil: break
    }
    if let editing {
      if editing.loss != nil { return [.eraseAll, .keepDraft] }
      if entry != nil {
        return [.accept, .acceptAndNext, .toggleEntry, .copyPrevious, .fillDown, .repeatLast, .keepDraft]
      }
      return [.accept, .acceptAndNext, .eraseAll] + (editing.isProse ? [.editOutside] : []) + [.keepDraft]
    }
    if block != nil, meeting == nil { return [.changeBlock, .fillDown, .clear, .endBlock, .undo, .help] }
    if meeting != nil { return [.meetingNext, .meetingPrevious, .meetingMore, .meetingTable, .meetingEnd] }
    let back: [Command] = interrupted == nil ? [] : [.startMeeting]
    let findings: [Command] = (checks?.errors ?? 0) + (checks?.warnings ?? 0) == 0 ? [] : [.nextFinding]
    return back + paneCommands + findings + [.undo, .search, .palette] + (back.isEmpty ? [.startMeeting] : [])
      + [.quit, .help]
  }

  private func hinted(_ preview: ImportPreview) -> [Command] {
    let accept: [Command] = preview.canBeDone || preview.answerable != nil ? [.accept] : []
    return accept + (preview.hasSuggestions ? [.acceptAndNext] : []) + [.openMapping, .up, .down, .pageDown]
      + [.saveMapping, .keepDraft]
  }

  private var paneCommands: [Command] {
    switch pane {
    case .overview: [.nextBox, .open, .chooseCommittee, .chooseYear, .choosePeriod]
    case .goals: [.edit, .open, .fold, .decide, .comment, .sort, .filter]
    case .budget: [.edit, .fillIn, .nextTable, .changeUnit, .changeView, .comment, .sort, .filter]
    case .risks: [.open, .edit, .nextBox, .setStatus, .filter, .sort, .comment]
    case .signOff: [.markReady, .decideReport, .unlockReport, .open, .nextTable, .choosePeriod]
    case .journal: [.open, .takeBack, .filter, .nextBox]
    case .comparison: [.open, .compare, .compareFrom, .nextTable, .filter, .sort]
    case .checks: [.open, .explain, .nextTable, .nextBox, .filter, .fold]
    case .measures, .assignments, .statistics, .control, .attainment, .people, .insight, .sources,
      .funding, .settings:
      [.edit, .open, .nextTable, .nextBox, .decide, .setStatus, .comment, .sort, .filter]
    }
  }

  /// The way out of what is open, else the way to all the other keys.
  private var pinned: [Command] { [.keepDraft, .goBack, .meetingEnd, .help] }

  /// What a command means where it is not what it is called; nil everywhere else.
  private func word(for command: Command) -> String? {
    switch (overlay, command) {
    case (.list, .accept): "välj"
    case (.confirm(let question), .accept): question.next == nil ? "gör det" : "gå vidare"
    case (.preview(let preview), .accept): preview.answerable == nil ? "gör det" : "välj rad"
    case (.preview(let preview), .keepDraft) where preview.returns: "tillbaka"
    case (.naming(let question), .accept) where question.purpose == .importFile: "läs"
    case (.naming(let question), .accept) where question.purpose.goesOn: "gå vidare"
    case (.naming(let question), .accept) where question.purpose.replaces: "ersätt"
    case (.naming(let question), .keepDraft) where importing != nil && question.purpose != .importFile:
      "tillbaka"
    case (.mapping, .accept): "välj"
    case (.mapping, .openMapping): "se ändringarna"
    case (.mapping, .eraseForward): "inte med"
    case (.mapping, .keepDraft): "tillbaka"
    case (.confirm, .keepDraft), (.naming, .keepDraft), (.preview, .keepDraft): "avbryt"
    case (.preview, .acceptAndNext): "ta med förslaget"
    case (.list, .keepDraft), (.help, .keepDraft), (.help, .goBack): "stäng"
    case (.help, .accept): "läs"
    case (.conflict, .accept): "bestäm"
    case (nil, .accept) where entry != nil: "ned"
    case (nil, .acceptAndNext) where entry != nil: "höger"
    case (nil, .keepDraft) where entry != nil: "sluta"
    case (nil, .edit) where isOnComputed: "det tryckta"
    case (nil, .startMeeting) where interrupted != nil: "till mötet"
    default: nil
    }
  }
}
