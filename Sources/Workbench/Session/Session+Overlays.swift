import FollowUp

/// Opening the overlays and answering them.
extension Session {
  mutating func openPalette() {
    let items = Command.allCases.filter(\.isInPalette).map { command in
      ListPrompt.Item(
        target: .command(command), text: command.info.help,
        detail: keymap.keys(for: command, contexts: keyContexts).first ?? "", refusal: refusal(of: command))
    }
    ask(ListPrompt(.palette, title: "Kommando", items: items))
  }

  mutating func openSearch() {
    let items = SearchIndex.items(in: context)
    ask(ListPrompt(.search, title: "Sök i \(context.committeeName) \(context.plan.year)", items: items))
  }

  mutating func openAddress() {
    ask(ListPrompt(.address, title: "Gå till adress", items: SearchIndex.addresses(in: context)))
  }

  /// Opens a list; the status line tells of the chosen item until something else is to be told.
  mutating func ask(_ prompt: ListPrompt) {
    overlay = .list(prompt)
    status = StatusLine("")
  }

  mutating func openHelp() {
    overlay = .help(HelpPage(keymap.bindings(contexts: keyContexts)))
    status = StatusLine("Skriv / för att söka på en tangent eller ett ord.")
  }

  mutating func openChooser(_ focus: Focus, _ choices: [Focus.Choice], _ before: FieldValue) {
    let isLevel = if case .level = before { true } else { false }
    let items =
      choices.map { choice in
        let value = isLevel ? FieldValue.level(Int(choice.value)) : .choice(choice.value)
        return ListPrompt.Item(target: .value(value), text: choice.name)
      } + [ListPrompt.Item(target: .value(isLevel ? .level(nil) : .choice(nil)), text: "– inget valt")]
    let isUnset = before == .level(nil) || before == .choice(nil)
    let selected = isUnset ? focus.motivation?.exempt ?? items.first?.value : before
    ask(ListPrompt(.field(focus), title: focus.label, items: items, selected: selected.map { .value($0) }))
  }

  /// Several of a closed list: each is in or out, one at a time.
  mutating func openToggles(_ focus: Focus, _ choices: [Focus.Choice], _ before: FieldValue) {
    guard case .list(let chosen) = before else { return }
    let items = choices.map { choice in
      let isIn = chosen.contains(choice.value)
      let after = isIn ? chosen.filter { $0 != choice.value } : chosen + [choice.value]
      return ListPrompt.Item(
        target: .value(.list(after)), text: "\(isIn ? "☑" : "☐") \(choice.name)", told: choice.name)
    }
    ask(ListPrompt(.field(focus), title: focus.label, items: items))
  }

  mutating func performInOverlay(_ command: Command) -> SessionEffect {
    switch overlay {
    case .help(let page): performInHelp(page, command)
    case .list(let prompt) where command == .accept: return choose(prompt)
    case .list, .question, .conflict, .naming, .confirm, .preview, .mapping:
      if command == .keepDraft || command == .goBack { leaveOverlay() } else { performInPrompt(command) }
    case nil: break
    }
    return .none
  }

  private mutating func performInPrompt(_ command: Command) {
    switch overlay {
    case .list(let prompt): performInList(prompt, command)
    case .question(let question): performInQuestion(question, command)
    case .conflict(let question): performInConflict(question, command)
    case .naming(let question): performInNaming(question, command)
    case .preview(let preview): performInPreview(preview, command)
    case .mapping(let sheet): performInMapping(sheet, command)
    case .confirm(let question):
      guard command == .accept else { break }
      overlay = nil
      if let next = question.next { return ask(next) }
      build(question.changes, told: question.told, at: nil)
    case .help, nil: break
    }
  }

  /// Esc. The text of a question stays as a draft, the edited cell stays open behind it.
  private mutating func leaveOverlay() {
    if leaveInImport() { return }
    switch overlay {
    case .question(let question):
      keep(question)
      status = draftStatus("Inte sparat. Motiveringen ligger kvar till nästa gång.")
    case .conflict(let question):
      if let preview = question.preview {
        open(preview)
        return status = StatusLine(
          "Inget av det är sparat. \(question.who) har ändrat en av siffrorna.", .bad)
      }
      for (address, text) in question.texts where address != editing?.address { drafts[address] = text }
      saveDrafts()
      status = StatusLine(question.mineWaits)
    case .list(let prompt):
      if case .form = prompt.purpose { form = nil }
      status = StatusLine(view.statusText)
    case .naming(let question):
      keep(question)
      status = left(question)
    case .confirm, .preview, .mapping: status = StatusLine("Inget ändrat.")
    case .help, nil: status = StatusLine(view.statusText)
    }
    overlay = nil
    returnToForm(from: nil)
  }

  private mutating func performInList(_ prompt: ListPrompt, _ command: Command) {
    var prompt = prompt
    if let move = Move(command, page: 10) {
      prompt.move(move)
      overlay = .list(prompt)
      status = StatusLine("")
    } else {
      editLine { $0.perform(command) }
    }
  }

  private mutating func performInNaming(_ question: NameQuestion, _ command: Command) {
    var question = question
    if command == .accept || command == .acceptAndNext { return answer(question) }
    question.line.perform(command)
    overlay = .naming(question)
  }

  private mutating func performInQuestion(_ question: TextQuestion, _ command: Command) {
    var question = question
    guard command == .accept || command == .acceptAndNext else {
      question.line.perform(command)
      overlay = .question(question)
      return
    }
    let text = FieldEntry.trimmed(question.line.text)
    guard !text.isEmpty else { return status = StatusLine("En motivering krävs. Esc avbryter.", .bad) }
    let motivation = Change(
      question.motivation.address, from: .text(question.motivation.current), to: .text(text))
    overlay = nil
    if !commit([question.change, motivation], told: question.focus, why: text), overlay == nil {
      overlay = .question(question)
    }
  }

  private mutating func performInHelp(_ page: HelpPage, _ command: Command) {
    var page = page
    if let move = Move(command, page: self.page) {
      page.scroll(move)
    } else {
      switch command {
      case .goBack: return leaveOverlay()
      case .search: page.isSearching = true
      case .accept, .acceptAndNext: page.isSearching = false
      case .keepDraft: page.endSearch()
      default: page.search { $0.perform(command) }
      }
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
    if question.isOfBlock || question.preview != nil { return settleBlock(question) }
    guard question.keepsMine else {
      defer { if entry != nil { goOn(.down, saying: nil) } }
      editing = nil
      drafts[question.mine.address.draft(of: question.focus.editor)] = nil
      saveDrafts(isLasting: false)
      return status = StatusLine(question.theirsStands)
    }
    commit(
      question.settled, told: question.focus, why: question.why, source: question.source,
      overridesOthers: true)
    if entry != nil, overlay == nil { goOn(.down, saying: nil) }
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
