import FollowUp

/// Opening the overlays and answering them.
extension Session {
  mutating func openPalette() {
    let items = Command.allCases.filter(\.isInPalette).map { command in
      ListPrompt.Item(
        target: .command(command), text: command.info.help,
        detail: keymap.keys(for: command, contexts: keyContexts).first ?? "", refusal: refusal(of: command))
    }
    overlay = .list(ListPrompt(.palette, title: "Kommando", items: items))
  }

  mutating func openSearch() {
    let items = SearchIndex.items(in: context)
    overlay = .list(
      ListPrompt(.search, title: "Sök i \(context.committeeName) \(context.plan.year)", items: items))
  }

  mutating func openAddress() {
    overlay = .list(ListPrompt(.address, title: "Gå till adress", items: SearchIndex.addresses(in: context)))
  }

  mutating func openHelp() {
    let rows = keymap.bindings(contexts: keyContexts).map {
      HelpPage.Row(
        keys: $0.label, text: $0.command.info.help, group: $0.command.info.group.rawValue)
    }
    overlay = .help(HelpPage(rows: rows))
  }

  mutating func openChooser(_ focus: Focus, _ choices: [Focus.Choice], _ before: FieldValue) {
    let isLevel = if case .level = before { true } else { false }
    let items =
      choices.map { choice in
        let value = isLevel ? FieldValue.level(Int(choice.value)) : .choice(choice.value)
        return ListPrompt.Item(target: .value(value), text: choice.name)
      } + [ListPrompt.Item(target: .value(isLevel ? .level(nil) : .choice(nil)), text: "– inget valt")]
    overlay = .list(ListPrompt(.field(focus), title: focus.label, items: items, selected: .value(before)))
  }

  mutating func performInOverlay(_ command: Command) {
    if command == .keepDraft || command == .goBack { return leaveOverlay() }
    switch overlay {
    case .list(let prompt): performInList(prompt, command)
    case .question(let question): performInQuestion(question, command)
    case .help(let page): performInHelp(page, command)
    case .conflict(let question): performInConflict(question, command)
    case nil: break
    }
  }

  /// Esc. The text of a question stays as a draft, the edited cell stays open behind it.
  private mutating func leaveOverlay() {
    if case .question(let question) = overlay {
      drafts[question.motivation.address] = question.line.text.isEmpty ? nil : question.line.text
      environment.drafts.save(drafts)
      status = Status("Inte sparat: motivationen ligger kvar till nästa gång.")
    } else {
      status = Status(view.statusText)
    }
    overlay = nil
  }

  private mutating func performInList(_ prompt: ListPrompt, _ command: Command) {
    var prompt = prompt
    if let move = Move(command, page: 10) {
      prompt.move(move)
      overlay = .list(prompt)
    } else if command == .accept {
      choose(prompt)
    } else {
      prompt.edit { $0.perform(command) }
      overlay = .list(prompt)
    }
  }

  private mutating func choose(_ prompt: ListPrompt) {
    guard let item = prompt.selected else {
      if prompt.purpose == .address { return jump(to: prompt.line.text) }
      return status = Status("Inget träffas av ”\(prompt.line.text)”.", .bad)
    }
    if let reason = item.refusal { return status = Status("\(item.text) \(reason)", .bad) }
    overlay = nil
    refreshView()
    switch item.target {
    case .command(let command): _ = perform(command, typed: .named(.enter))
    case .address(let address): jump(to: address.description)
    case .committee(let id): openLatest(id)
    case .year(let year): open(context.plan.committee, year)
    case .point(let id): choose(point: id)
    case .value(let value): chose(value, for: prompt.purpose)
    }
  }

  private mutating func openLatest(_ committee: EntityID) {
    let years = environment.years(committee)
    guard let year = years.contains(context.plan.year) ? context.plan.year : years.first else { return }
    open(committee, year)
  }

  private mutating func chose(_ value: FieldValue, for purpose: ListPrompt.Purpose) {
    guard case .field(let focus) = purpose, let address = focus.address,
      let before = try? context.plan.value(at: address)
    else { return }
    guard value != before else { return status = Status("Inget ändrat.") }
    _ = propose(Change(address, from: before, to: value), focus)
  }

  private mutating func jump(to text: String) {
    guard let address = FigureAddress(FieldEntry.trimmed(text)) else {
      return status = Status(
        "”\(text)” är ingen adress. Så här ser en ut: \(context.plan.exampleAddress)", .bad)
    }
    overlay = nil
    if reveal(address) {
      status = Status(view.statusText)
    } else {
      status = Status("\(address) finns inte här.", .bad)
    }
  }

  private mutating func performInQuestion(_ question: TextQuestion, _ command: Command) {
    var question = question
    guard command == .accept || command == .acceptAndNext else {
      question.line.perform(command)
      overlay = .question(question)
      return
    }
    let text = FieldEntry.trimmed(question.line.text)
    guard !text.isEmpty else { return status = Status("En motivering krävs. Esc avbryter.", .bad) }
    let motivation = Change(
      question.motivation.address, from: .text(question.motivation.current), to: .text(text))
    let focus = editing?.focus ?? view.focus
    overlay = nil
    if !commit([question.change, motivation], told: focus, why: text), overlay == nil {
      overlay = .question(question)
    }
  }

  private mutating func performInHelp(_ page: HelpPage, _ command: Command) {
    var page = page
    if let move = Move(command, page: self.page) {
      page.offset = move.row(from: page.offset, count: page.matches.count)
    } else {
      page.line.perform(command)
      page.offset = 0
    }
    overlay = .help(page)
  }

  private mutating func performInConflict(_ question: ConflictQuestion, _ command: Command) {
    var question = question
    switch command {
    case .up, .down, .left, .right:
      question.keepsMine.toggle()
      overlay = .conflict(question)
    case .accept: settle(question)
    default: break
    }
  }

  private mutating func settle(_ question: ConflictQuestion) {
    overlay = nil
    let focus = editing?.focus ?? view.focus
    guard question.keepsMine else {
      editing = nil
      return status = Status("\(question.who)s värde gäller. Ditt skrevs inte.")
    }
    let change = Change(question.mine.address, from: question.theirs, to: question.mine.to)
    commit([change], told: focus, why: question.why, overridesOthers: true)
  }
}

extension Plan {
  /// A real address of this plan, to show how one is written.
  var exampleAddress: String {
    let cell = money.first.flatMap { table in table.rows.first.map { (table, $0) } }
    guard let (table, row) = cell, let column = table.columns.first else {
      return "\(committee)/\(year)/risks/1/likelihood"
    }
    return "\(committee)/\(year)/money/\(table.id)/\(row.id)/\(column.key)"
  }
}

extension Command {
  /// Commands one can choose by name; those of a line or of the meeting are keys only.
  var isInPalette: Bool {
    switch self.info.group {
    case .write, .meeting: self == .startMeeting
    default: self != .type
    }
  }
}
