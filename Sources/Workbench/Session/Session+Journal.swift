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
    var filter = JournalFilter()
    filter.address = address
    filterJournal(filter.tag, told: "Loggen för \(label).")
    guard view.register?.rows.isEmpty == false else {
      filterJournal(nil)
      goBack()
      return status = StatusLine("Loggen har inget om \(label).")
    }
  }

  /// All the ways to filter in a list one types in: there may be many days and addresses. Each is chosen beside what is chosen
  /// already, of its own kind in its place.
  mutating func askJournalFilter() {
    guard let journal else { return }
    let item = { (filter: JournalFilter, text: String, detail: String) in
      ListPrompt.Item(target: .filter(filter.tag), text: text, detail: detail)
    }
    let fewer = journal.filter.parts.map { item($0.without, "utan \($0.name)", "") }
    let more = journal.choices.map { item($0.filter, $0.name, String($0.count)) }
    let all = ListPrompt.Item(target: .filter(nil), text: "Alla poster")
    ask(ListPrompt(.journalFilter, title: "Visa ur loggen", items: [all] + fewer + more))
  }

  mutating func filterJournal(_ tag: String?, told: String? = nil) {
    guard let model = view.register else { return }
    register?.change(in: model) {
      $0.filter = tag
      $0.row = tag == nil ? $0.row : nil
      $0.line = nil
    }
    refreshView()
    let name = JournalFilter(tag: tag).name
    status = StatusLine(told ?? (name.isEmpty ? "Alla poster visas." : "Visar \(name)."))
  }

  /// To the newest or the oldest of all that is shown, also where that is not at hand yet; false for other steps, and in the details.
  mutating func jumpInJournal(_ move: Move) -> Bool {
    guard move == .first || move == .last, let model = view.register, model.focusedLine == nil,
      let ends = journal?.ends
    else { return false }
    register?.change(in: model) {
      $0.row = move == .first ? "day:\(ends.newest)" : "entry:\(ends.oldest)"
    }
    return true
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

  /// What the pane shows beside the year. The journal is asked for again when the year has become another.
  mutating func beside() -> ShownBeside? {
    switch pane {
    case .journal: return besideJournal()
    case .comparison:
      var shown = ShownBeside()
      shown.comparison = shownComparison
      return shown
    case .signOff: return besideSignOff()
    case .funding: return besideYears()
    case .overview, .goals, .budget, .risks, .measures, .assignments, .statistics, .checks, .control,
      .attainment, .people, .insight, .sources, .settings:
      return nil
    }
  }

  private mutating func besideJournal() -> ShownBeside {
    var shown = ShownBeside()
    if journal?.holds(in: context) != true {
      switch environment.past.entries(context.plan.committee, context.plan.year) {
      case .read(let history):
        journal = JournalReading(history, in: context, moment: environment.past.moment)
      case .failed(let sentence):
        journal = nil
        shown.fault = sentence
      }
    }
    let place = register?.places[JournalSheets.tab]
    let number = place?.row.flatMap { Int($0.drop { $0 != ":" }.dropFirst()) }
    shown.journal = journal?.window(JournalFilter(tag: place?.filter), around: number, page: page)
    return shown
  }
}
