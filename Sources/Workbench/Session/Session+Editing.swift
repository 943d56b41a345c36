import FollowUp

/// Editing a cell in place, from the first key to the draft or the commit.
extension Session {
  /// Opens the focused thing for editing, with the draft that was left there, else with its value, else with `typed`.
  mutating func startEditing(_ focus: Focus, with typed: String? = nil) {
    guard let address = focus.address, let editor = focus.editor, focus.refusal == nil else {
      status = StatusLine(focus.refusal ?? "Här finns inget att ändra.", .bad)
      return
    }
    if let reason = readOnlyReason ?? frozenReason(address) { return status = StatusLine(reason, .bad) }
    guard let before = try? context.value(at: address) else {
      status = StatusLine("\(address) finns inte längre.", .bad)
      return
    }
    if let choices = editor.choices { return openChooser(focus, choices, before) }
    if case .anyOf(let choices) = editor { return openToggles(focus, choices, before) }
    let draft = typed == nil ? drafts[address.draft(of: editor)] : nil
    if typed == nil, draft == nil, before == .list([]), openCriteria(focus, address) { return }
    let line = (typed ?? draft).map { EditLine($0) } ?? EditLine(showing: before, editor)
    let opened = Editing(focus: focus, address: address, before: before, line: line)
    editing = opened
    status = StatusLine(opening(focus, before, editor, isDraft: draft != nil))
    preview()
  }

  private func opening(_ focus: Focus, _ before: FieldValue, _ editor: Focus.Editor, isDraft: Bool) -> String
  {
    let draft = isDraft ? "Ditt utkast · " : ""
    let held = entry == nil ? editing.map(comparisons) ?? [] : []
    let remarks = ([focus.remark].compactMap { $0 } + held).map { " · \($0)" }.joined()
    let was = before.figure?.isMissing == true && editor.isOfFigure ? "Saknas" : nil
    return "\(draft)\(was ?? "Var \(FieldText.told(before, editor: editor))") · \(focus.label)\(remarks)"
  }

  /// Why nothing can be changed in what is shown; nil when it can. Asked once a year, since every key's hints ask it.
  var readOnlyReason: String? {
    if environment.isReadOnly { return "Skrivskyddat: siffrorna kan läsas men inte ändras." }
    return pane == .settings ? writeProtection.settings : writeProtection.year
  }

  /// Whether nothing can be changed in what is shown.
  package var isReadOnly: Bool { readOnlyReason != nil }

  /// Works out what the text so far would mean.
  mutating func preview() {
    guard let editing, let editor = editing.focus.editor else { return }
    if status.tone == .bad { status = StatusLine(editing.focus.label) }
    if let block = editing.block { return previewBlock(editing.line.text, block) }
    do {
      let value = try FieldEntry.read(editing.line.text, editor: editor, before: editing.before)
      self.editing?.preview = value == editing.before ? .unchanged : .value(value)
    } catch {
      self.editing?.preview = .problem(error.sentence)
    }
  }

  /// Enter: saves, or says what is wrong and leaves the text. True when the line is closed.
  @discardableResult
  mutating func acceptEdit() -> Bool {
    guard let editing else { return false }
    if let loss = editing.loss {
      status = StatusLine(unsaved(editing, since: loss), .bad)
      return false
    }
    switch editing.preview {
    case .problem(let sentence):
      status = StatusLine(sentence, .bad)
      return false
    case .unchanged:
      closeEdit(keepingDraft: false)
      status = StatusLine("Inget ändrat.")
      return true
    case .value(let value):
      lastTyped = editing.line.text
      if let block = editing.block { return acceptBlock(block) }
      return propose(Change(editing.address, from: editing.before, to: value), editing.focus)
    }
  }

  /// Esc: asks nothing and loses nothing.
  mutating func keepDraft() {
    guard let editing else { return }
    let isWorthKeeping = editing.isWorthKeeping
    closeEdit(keepingDraft: isWorthKeeping)
    let place = editing.loss == nil ? "i rutan: Enter fortsätter" : "som utkast"
    status =
      isWorthKeeping
      ? draftStatus("Inte sparat. Texten ligger kvar \(place).") : StatusLine("Inget ändrat.")
  }

  private mutating func closeEdit(keepingDraft: Bool) {
    guard let editing else { return }
    drafts[editing.address.draft(of: editing.focus.editor)] = keepingDraft ? editing.line.text : nil
    self.editing = nil
    saveDrafts(isLasting: keepingDraft)
    returnToForm(from: editing.address)
  }

  /// Commits a change, after its motivation where one is required. True when nothing more is asked.
  mutating func propose(_ change: Change, _ focus: Focus) -> Bool {
    if let motivation = focus.motivation, motivation.exempt != change.to {
      let text = drafts[motivation.address] ?? ""
      overlay = .question(TextQuestion(change: change, focus: focus, motivation: motivation, text: text))
      status = StatusLine(motivation.question)
      return false
    }
    return commit([change], told: focus)
  }

  /// Keeps changes on disk. On refusal the text stays in the line; on conflict both values are shown.
  @discardableResult
  mutating func commit(
    _ changes: [Change], told focus: Focus, why: String? = nil, source: ChangeSource? = nil,
    overridesOthers: Bool = false
  ) -> Bool {
    let plan = context.plan
    // A moved goal takes its place among its siblings with it, so that taking it back is exact.
    let exact = changes.flatMap { (try? Structure.exact($0, in: plan)) ?? [$0] }
    let commit = Commit(
      committee: plan.committee, year: plan.year, changes: exact, why: why, source: source,
      overridesOthers: overridesOthers)
    guard changes.first?.address.register != .settings else {
      return keep(environment.settings.commit(commit), of: commit, told: focus)
    }
    switch environment.commit(commit) {
    case .saved(let plan, let changed, let others):
      saved(plan, changed, others, focus)
      return true
    case .conflict(let plan, let mine, let theirs, let who):
      show(plan)
      overlay = .conflict(
        ConflictQuestion(
          changes: changes, mine: mine, theirs: theirs, who: who, why: why, focus: focus,
          figure: FieldFocus.of(mine.address, in: context), source: source))
      status = StatusLine("\(who) har ändrat samma sak. Välj vilket värde som ska gälla.", .bad)
    case .refused(let sentence):
      status = StatusLine(sentence, .bad)
      readWhatRefused(changes)
    }
    return false
  }

  private mutating func saved(_ plan: Plan, _ changed: [Change], _ others: [Change], _ focus: Focus) {
    let before = context.plan
    show(plan)
    noteDeviations(since: before)
    saved(changed, others, focus)
    // What the world has to say is rare, and must not be cut off at the end of the line.
    let kept = saying(status.text, entry == nil ? offer : nil)
    let parts = [environment.remark(), kept].compactMap { $0 }
    status = StatusLine(parts.joined(separator: " · "), status.tone)
  }

  /// What is kept is no draft any more, and is told.
  mutating func saved(_ changed: [Change], _ others: [Change], _ focus: Focus) {
    for change in changed {
      drafts[JournalText.isNote(change) ? change.address.ofNote : change.address] = nil
    }
    editing = nil
    saveDrafts(isLasting: false)
    savedAt = environment.clock()
    let main = Telling.main(of: changed)
    let warning = ReadyText.warning(of: changed, at: context.point)
    let saved = warning.isEmpty ? "Sparat:" : "Sparat. \(warning)"
    let text = main.map { "\(saved) \(Telling.result($0, focus: focus))" } ?? "Inget ändrat."
    status = StatusLine(text + Telling.others(others), .good)
    returnToForm(from: main?.address)
  }

  /// Puts a newer plan in place; the reporting point stays the chosen one.
  mutating func show(_ plan: Plan) {
    areNeighboursDue = true
    let point = Session.point(of: plan, named: context.point.id)
    context = PaneContext(municipality: context.municipality, plan: plan, point: point)
    noteLoss()
  }

  /// A change in the words of the pane that shows it, wherever one is.
  func told(_ change: Change) -> String {
    let focus = FieldFocus.of(change.address, in: context) ?? view.focus
    guard JournalText.isNote(change) else { return Telling.result(change, focus: focus) }
    return Telling.result(
      change, focus: Focus(address: focus.address, label: "Kommentar till \(focus.label)", editor: .note))
  }

  /// What came back or went away again, a decision or a mark that holds again; nil for figures and fields.
  private func returned(_ changes: [Change], _ step: Telling.Step) -> String? {
    if let decision = JournalText.decision(changes, step, context) { return decision }
    guard let main = Telling.main(of: changes) else { return nil }
    return Telling.structure(main, step) ?? JournalText.marked(main, in: context)
  }

  private func name(of address: FigureAddress) -> String {
    FieldFocus.of(address, in: context)?.label ?? address.description
  }

  /// In the settings' pane the settings', elsewhere the year's.
  mutating func undo() {
    if pane == .settings { return travel(environment.settings.undo(), Telling.Step.takenBack.word) }
    travel(environment.undo, .takenBack, "Det finns inget mer att ångra.")
  }

  mutating func redo() {
    if pane == .settings { return travel(environment.settings.redo(), Telling.Step.doneAgain.word) }
    travel(environment.redo, .doneAgain, "Det finns inget att göra om.")
  }

  private mutating func travel(
    _ travel: (EntityID, Int) -> CommitResult, _ step: Telling.Step, _ nothing: String
  ) {
    if let reason = readOnlyReason { return status = StatusLine(reason, .bad) }
    switch travel(context.plan.committee, context.plan.year) {
    case .saved(let plan, let changed, let others):
      show(plan)
      guard let change = Telling.main(of: changed) else { return status = StatusLine(nothing) }
      savedAt = environment.clock()
      reveal(change.address)
      let more = Telling.more(than: change, changed)
      let told = returned(changed, step) ?? told(change)
      status = StatusLine("\(step.word): \(told)\(more)\(Telling.others(others))", .good)
    case .conflict(let plan, let mine, _, let who):
      show(plan)
      status = StatusLine(
        "\(who) har ändrat \(name(of: mine.address)) sedan dess: det går inte att ångra.", .bad)
    case .refused(let sentence):
      status = StatusLine(sentence, .bad)
    }
  }
}
