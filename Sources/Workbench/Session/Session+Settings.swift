import FollowUp

/// Changing the municipality's settings: the same keys and the same promises as for a year's figures.
extension Session {
  /// True when they are on disk.
  mutating func keep(_ result: SettingsResult, of commit: Commit, told focus: Focus) -> Bool {
    switch result {
    case .saved(let municipality, let changed, let others):
      show(municipality)
      saved(changed, others, focus)
      return true
    case .conflict(let municipality, let mine, let theirs, let who):
      show(municipality)
      overlay = .conflict(
        ConflictQuestion(
          changes: commit.changes, mine: mine, theirs: theirs, who: who, why: commit.why, focus: focus))
      status = StatusLine("\(who) har ändrat samma sak. Välj vilket värde som ska gälla.", .bad)
    case .refused(let sentence):
      status = StatusLine(sentence, .bad)
    }
    return false
  }

  /// After undo or redo of the settings.
  mutating func travel(_ result: SettingsResult, _ done: String) {
    if let reason = readOnlyReason { return status = StatusLine(reason, .bad) }
    switch result {
    case .saved(let municipality, let changed, let others):
      show(municipality)
      guard let change = Telling.main(of: changed) else {
        return status = StatusLine("Det finns inget mer i inställningarna att gå tillbaka till.")
      }
      savedAt = environment.clock()
      reveal(change.address)
      status = StatusLine("\(done): \(told(change))\(Telling.others(others))", .good)
    case .conflict(let municipality, let mine, _, let who):
      show(municipality)
      status = StatusLine("\(who) har ändrat \(mine.address) sedan dess: det går inte att ångra.", .bad)
    case .refused(let sentence):
      status = StatusLine(sentence, .bad)
    }
  }

  /// Everything shown is read by the new settings from now on.
  mutating func show(_ municipality: Municipality) {
    environment.municipality = municipality
    context = PaneContext(municipality: municipality, plan: context.plan, point: context.point)
  }
}
