import FollowUp

/// The journal at the keyboard: what has been done to a figure, choosing what to see, going there, and taking one entry back.
extension Session {
  /// The number of the focused entry; nil outside the journal and on a day.
  var focusedEntry: Int? {
    guard pane == .journal, let id = view.register?.row?.id, id.hasPrefix("entry:") else { return nil }
    return Int(id.dropFirst("entry:".count))
  }

  /// The journal of what has the focus: the figure, else the thing.
  mutating func showHistory() {
    guard let address = view.focus.address else { return status = StatusLine("Gå till en siffra först.") }
    let label = view.focus.label
    go(to: .journal)
    let tag = JournalFilters.address(address)
    guard let model = view.register, model.sheet.filters.contains(where: { $0.tag == tag }) else {
      goBack()
      return status = StatusLine("Loggen har inget om \(label).")
    }
    filterJournal(tag, told: "Loggen för \(label).")
  }

  /// All the ways to filter in a list one types in: there may be many days and addresses.
  mutating func askJournalFilter() {
    guard let model = view.register else { return }
    let all = ListPrompt.Item(target: .filter(nil), text: "Alla poster")
    let items = model.sheet.filters.map { filter in
      let count = model.sheet.rows.count { $0.tags.contains(filter.tag) }
      return ListPrompt.Item(target: .filter(filter.tag), text: filter.name, detail: String(count))
    }
    ask(
      ListPrompt(
        .journalFilter, title: "Visa ur loggen", items: [all] + items, selected: .filter(model.filter?.tag)))
  }

  mutating func filterJournal(_ tag: String?, told: String? = nil) {
    guard let model = view.register else { return }
    register?.change(in: model) {
      $0.filter = tag
      $0.row = tag.flatMap { tag in model.sheet.rows.first { $0.tags.contains(tag) }?.id } ?? $0.row
    }
    refreshView()
    let name = view.register?.filter?.name
    status = StatusLine(told ?? name.map { "Visar \($0)." } ?? "Alla poster visas.")
  }

  /// Goes to what a change was of; to the thing it was in when it is no cell, and says so when it is not there any more.
  mutating func follow(_ address: FigureAddress) {
    if context.plan.owns(address), reveal(thing: address) { return status = StatusLine(focusText) }
    if let around = context.plan.thing(around: address)?.address, reveal(thing: around) {
      return status = StatusLine(focusText)
    }
    if !context.plan.owns(address), reveal(address) { return status = StatusLine(focusText) }
    status = StatusLine("\(address) finns inte längre.", .bad)
  }

  /// Takes the focused entry back, if nothing later stands on it; the focus stays in the journal.
  mutating func takeBackEntry() {
    guard let number = focusedEntry else { return }
    let plan = context.plan
    switch environment.past.takeBack(plan.committee, plan.year, number) {
    case .saved(let plan, let changed, let others):
      show(plan)
      savedAt = environment.clock()
      refreshView()
      let told = JournalText.returned(changed, .takenBack, in: context)
      status = StatusLine("Post \(number) är tillbakatagen: \(told)\(Telling.others(others))", .good)
    case .conflict(let plan, let mine, _, let who):
      show(plan)
      status = StatusLine("\(who) har ändrat \(mine.address) sedan dess: det går inte att ångra.", .bad)
    case .refused(let sentence): status = StatusLine(sentence, .bad)
    }
  }

  /// What the pane shows beside the year. The journal is read again when the year has become another.
  mutating func beside() -> ShownBeside? {
    switch pane {
    case .journal:
      if pastYear?.plan != context.plan { pastYear = (context.plan, readJournal()) }
      return pastYear?.shown
    case .comparison:
      var shown = ShownBeside()
      shown.comparison = shownComparison
      return shown
    case .overview, .goals, .budget, .risks, .measures, .assignments, .statistics, .checks, .control,
      .attainment, .people, .insight, .sources, .funding, .settings, .signOff:
      return nil
    }
  }

  private func readJournal() -> ShownBeside {
    var shown = ShownBeside()
    switch environment.past.entries(context.plan.committee, context.plan.year) {
    case .read(let entries): shown.journal = JournalText.told(entries, in: context)
    case .failed(let sentence): shown.fault = sentence
    }
    return shown
  }
}
