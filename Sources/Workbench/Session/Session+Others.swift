import FollowUp

/// What others write in the settings.
extension Session {
  /// Reads what others have changed in them and shows everything by it; true when that changed what is shown. What is being typed
  /// stays as it is: whoever saves the same thing is asked then, as everywhere.
  @discardableResult
  package mutating func readOthersSettings() -> Bool {
    switch environment.settings.refresh() {
    case .saved(let municipality, _, let others):
      guard municipality != environment.municipality else { return false }
      show(municipality)
      refreshView()
      tellOthers(settings(others))
      return true
    case .refused(let sentence):
      tellOthers(StatusLine(sentence, .bad))
      return true
    case .conflict: return false
    }
  }

  /// Told where nothing is being typed.
  private mutating func tellOthers(_ told: StatusLine) {
    if editing == nil, overlay == nil { status = told }
  }

  /// A file that has been changed by hand says nothing of what.
  private func settings(_ others: [Change]) -> StatusLine {
    guard let first = others.first else { return StatusLine("Inställningarna är ändrade i kommun.json.") }
    guard others.count == 1 else {
      return StatusLine("\(others.count) ändringar av andra i inställningarna lästes in.")
    }
    return StatusLine("Ändrat av någon annan: \(told(first))")
  }
}

/// The year's own files, written by something else than an edit: an editor, version control, a copy put back.
extension Session {
  /// Reads the year anew where its files are not what they were, and shows what they now say; true when that changed what is shown.
  /// Another program that writes its edits into the files changes nothing, and is not told. What is being typed stays.
  @discardableResult
  package mutating func readFiles() -> Bool {
    switch environment.reread(context.plan.committee, context.plan.year) {
    case .loaded(let plan):
      guard plan != context.plan else { return false }
      show(plan)
      refreshView()
      tellOthers(StatusLine("Filerna är ändrade utanför programmet: det som står där nu visas."))
      return true
    case .failed(let sentence):
      tellOthers(StatusLine("Filerna är ändrade utanför programmet. \(sentence)", .bad))
      return true
    case nil: return false
    }
  }
}

/// The years that the checks hold the shown one against.
extension Session {
  /// Takes in what has been written in them since they were read; true when that is anything.
  mutating func rereadNeighbours(_ neighbours: [CheckNeighbours.YearOf]) -> Bool {
    var hasNews = false
    for year in neighbours {
      switch environment.reread(year.committee, year.year) {
      case .loaded(let plan): hasNews = otherYears.keepNew(plan) || hasNews
      case .failed: hasNews = otherYears.lose(year) || hasNews
      case nil: continue
      }
    }
    return hasNews
  }
}
