import FollowUp

/// What each command does. Commands of an open line or overlay come first, then the workbench's own, then the pane's.
extension Session {
  mutating func perform(_ command: Command, typed key: KeyStroke) -> SessionEffect {
    if let reason = refusal(of: command) {
      status = StatusLine(reason, .bad)
      return .none
    }
    if overlay != nil || editing != nil || meeting != nil {
      if command == .editOutside { return openEditor() }
      let effect = performInside(command)
      return command == .redraw ? .redraw : effect
    }
    switch command {
    case .quit: return close()
    case .suspend: return .suspend
    case .redraw: return .redraw
    case .copyFigure: return copy(.cell)
    case .copyRow: return copy(.row)
    case .copyTable: return copy(.table)
    case .type:
      block == nil ? startEditing(view.focus, with: key.typedText) : changeBlock(with: key.typedText)
    default: performHere(command)
    }
    return .none
  }

  /// Drafts are kept; nothing is asked.
  private mutating func close() -> SessionEffect {
    setAside()
    return .quit
  }

  private mutating func performInside(_ command: Command) -> SessionEffect {
    if overlay != nil { return performInOverlay(command) }
    if editing != nil {
      performInLine(command)
    } else {
      performInMeeting(command)
    }
    return .none
  }

  private mutating func performHere(_ command: Command) {
    if let move = Move(command, page: page) { return perform(move) }
    if let pane = command.pane { return go(to: pane) }
    if performWithMany(command) || performSignOff(command) || performBuilding(command) { return }
    switch command {
    case .undo: undo()
    case .redo: redo()
    case .startMeeting: startMeeting()
    case .goBack: goBack()
    case .chooseCommittee: chooseCommittee()
    case .chooseYear: chooseYear()
    case .choosePeriod: choosePeriod()
    case .search: openSearch()
    case .goToAddress: openAddress()
    case .palette: openPalette()
    case .help: openHelp()
    case .edit: editFocused()
    case .clear: block == nil ? clearFocused() : clearBlock()
    case .properties: openProperties()
    case .links: openLinks()
    case .importFile: askImport()
    case .saveTable: askFile()
    default: performInPane(command)
    }
  }

  private mutating func perform(_ move: Move) {
    if block?.isKept == true {
      step(move)
      return tellBlock()
    }
    block = nil
    status = step(move) ? StatusLine(focusText) : StatusLine("Längre går det inte.")
  }

  /// What belongs to the pane: a way of showing, or a field that the command edits.
  private mutating func performInPane(_ command: Command) {
    if let focus = view.focus(for: command) ?? commentFocus(for: command) {
      if let level = command.level { return setLevel(level, focus) }
      return startEditing(focus)
    }
    if command == .open, case .overview(let model) = view { return openFromOverview(model) }
    if command == .open, pane == .checks, view.register?.focusedLine == nil, let item = focusedFinding {
      return show(item)
    }
    if command == .open, let link = view.register?.focusedLink {
      return isOfPast ? follow(link) : goTo(thing: link)
    }
    if command == .filter, pane == .journal { return askJournalFilter() }
    if let sentence = paneSentence(command) {
      refreshView()
      status = StatusLine(sentence.isEmpty ? view.statusText : sentence)
    } else if command == .open {
      startEditing(view.focus)
    } else {
      status = StatusLine("”\(command.info.short)” går inte här.", .bad)
    }
  }

  /// Where a row leads to what may not be there any more, or is of another year.
  private var isOfPast: Bool { pane == .journal || pane == .comparison || pane == .signOff }

  private mutating func paneSentence(_ command: Command) -> String? {
    switch view {
    case .overview: nil
    case .goals(let model): goals.perform(command, in: model)
    case .budget(let model): budget.perform(command, in: model)
    case .risks(let model): risks.perform(command, in: model)
    case .register(let model): register?.perform(command, in: model)
    }
  }

  /// Moves the focus; false when it stood at the edge.
  @discardableResult
  mutating func step(_ move: Move) -> Bool {
    let before = here.state
    switch view {
    case .overview(let model): overview.move(move, in: model)
    case .goals(let model): goals.move(move, in: model)
    case .budget(let model): budget.move(move, in: model)
    case .risks(let model): risks.move(move, in: model)
    case .register(let model):
      if pane != .journal || !jumpInJournal(move) { register?.move(move, in: model) }
    }
    refreshView()
    return before != here.state
  }

  /// The next cell: to the right, at the row's end the first one below.
  mutating func stepToNext() {
    refreshView()
    if step(.right) { return }
    guard step(.down) else { return }
    step(.rowStart)
  }

  /// What stands where the focus is, and the text that was left there.
  var focusText: String {
    guard let draft = view.focus.address.flatMap({ drafts[$0] ?? drafts[$0.ofNote] }) else {
      return shownText
    }
    return "Utkast ”\(draft)”, inte sparat · \(shownText)"
  }

  private mutating func setLevel(_ level: Int, _ focus: Focus) {
    if let reason = focus.refusal ?? readOnlyReason ?? frozenReason(focus.address) {
      return status = StatusLine(reason, .bad)
    }
    guard let address = focus.address, let before = try? context.value(at: address) else { return }
    guard before != .level(level) else { return status = StatusLine("\(focus.label) är redan \(level).") }
    _ = propose(Change(address, from: before, to: .level(level)), focus)
  }
}

extension Command {
  var pane: PaneID? {
    switch self {
    case .showOverview: .overview
    case .showGoals: .goals
    case .showBudget: .budget
    case .showRisks: .risks
    case .showMeasures: .measures
    case .showAssignments: .assignments
    case .showStatistics: .statistics
    case .showChecks: .checks
    case .showControl: .control
    case .showAttainment: .attainment
    case .showPeople: .people
    case .showInsight: .insight
    case .showSources: .sources
    case .showFunding: .funding
    case .showSettings: .settings
    case .showSignOff: .signOff
    case .showJournal: .journal
    case .showComparison: .comparison
    default: nil
    }
  }

  /// The level 1–4 the command sets.
  var level: Int? {
    switch self {
    case .setLikelihood1, .setConsequence1: 1
    case .setLikelihood2, .setConsequence2: 2
    case .setLikelihood3, .setConsequence3: 3
    case .setLikelihood4, .setConsequence4: 4
    default: nil
    }
  }
}

extension Move {
  /// The move a command is; nil for the others.
  init?(_ command: Command, page: Int) {
    switch command {
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    case .first: self = .first
    case .last: self = .last
    case .rowStart: self = .rowStart
    case .rowEnd: self = .rowEnd
    case .pageUp: self = .pageUp(page)
    case .pageDown: self = .pageDown(page)
    case .nextBox: self = .nextBox
    case .previousBox: self = .previousBox
    default: return nil
    }
  }
}

extension EditLine {
  /// A command of the line itself; others leave it.
  mutating func perform(_ command: Command) {
    switch command {
    case .eraseBack: eraseBack()
    case .eraseForward: eraseForward()
    case .eraseAll: eraseAll()
    case .cursorLeft: moveCursor(by: -1)
    case .cursorRight: moveCursor(by: 1)
    case .cursorStart: moveToStart()
    case .cursorEnd: moveToEnd()
    default: break
    }
  }
}

extension Session {
  /// A command chosen by name rather than by key.
  package mutating func perform(_ command: Command) -> SessionEffect {
    let effect = perform(command, typed: .named(.enter))
    refreshView()
    return effect
  }
}
