import Exchange
import FollowUp

/// Saying by hand what the columns of a file are: walked line by line, chosen from lists, and looked at as a preview at any moment.
extension Session {
  /// Shows the file that is on its way in, as its mapping or as what it would change.
  mutating func showImport() {
    guard let work = importing else { return }
    switch work.stage {
    case .mapping:
      overlay = .mapping(MappingSheet(work, in: context.plan))
      tellSummary()
    case .preview:
      guard let offer = work.offer else { return showMapping() }
      open(ImportPreview(offer, at: work.previewLine, mapped: work.beginsWithMapping ? .last : .first))
    }
  }

  mutating func showMapping() {
    importing?.stage = .mapping
    showImport()
  }

  /// What the mapping would come to, or what it lacks.
  private mutating func tellSummary() {
    guard let summary = importing?.summary else { return }
    status = StatusLine(summary.text, summary.isBad ? .bad : .calm)
  }

  mutating func performInMapping(_ sheet: MappingSheet, _ command: Command) {
    switch command {
    case .accept: if let place = sheet.selected?.place { say(place) }
    case .eraseBack, .eraseForward: clear(sheet)
    case .openMapping: lookAtChanges()
    case .acceptAndNext: go(to: sheet.nextSection)
    case .cursorStart: go(to: sheet.place(after: .first))
    case .cursorEnd: go(to: sheet.place(after: .last))
    case .addRule: askCodes()
    case .saveMapping: askMappingName()
    default: if let move = Move(command, page: max(1, page - 4)) { go(to: sheet.place(after: move)) }
    }
  }

  private mutating func go(to place: MappingPlace?) {
    guard let place else { return }
    importing?.selection = place
    showImport()
  }

  private mutating func lookAtChanges() {
    guard let work = importing else { return }
    guard work.offer != nil else { return status = StatusLine(work.summary.text, .bad) }
    importing?.stage = .preview
    showImport()
  }

  /// Enter on a line: a list to choose from, a line to write on, or what the line does.
  private mutating func say(_ place: MappingPlace) {
    guard let work = importing else { return }
    switch place {
    case .newRule: askCodes()
    case .newSkip: ask(prompts(work).skipColumns)
    case .skip(let index): askSkip(index)
    case .save: askMappingName()
    case .lost: status = StatusLine("Filen har ingen sådan kolumn: Delete tar bort den ur mappningen.", .bad)
    case .encoding, .separator, .decimals:
      guard work.file.format == nil else {
        return status = StatusLine(
          "Arbetsboken är redan gjord om till text: inget annat går att välja.", .bad)
      }
      askList(place, work)
    case .target, .unit, .sign, .matching, .summing, .column, .word, .rule: askList(place, work)
    }
  }

  private mutating func askList(_ place: MappingPlace, _ work: ImportWork) {
    if let prompt = prompts(work).prompt(for: place) { ask(prompt) }
  }

  func prompts(_ work: ImportWork) -> MappingPrompts { MappingPrompts(work: work, plan: context.plan) }

  private mutating func clear(_ sheet: MappingSheet) {
    guard let place = sheet.selected?.place else { return }
    guard importing?.clear(place, in: context.plan) == true else {
      return status = StatusLine("Här finns inget att ta bort: Enter väljer.", .bad)
    }
    showImport()
    keepPlace(sheet.selection)
  }

  /// Where the line itself is gone, the one that stands there now.
  private mutating func keepPlace(_ line: Int) {
    guard case .mapping(let sheet) = overlay, let work = importing,
      !sheet.lines.contains(where: { $0.place == work.selection })
    else { return }
    let next = sheet.lines.dropFirst(line).lazy.compactMap(\.place).first
    go(to: next ?? sheet.place(after: .last))
  }

  /// Something was chosen from a list.
  mutating func take(_ answer: MappingAnswer, for question: MappingQuestion) {
    switch (question, answer) {
    case (.value(let place), _): changeImport { $0.answer(answer, at: place, in: $1) }
    case (.row(let codes, let place), .row(let row)): takeRule(RowRule(codes, to: row), replacing: place)
    case (.leftOut(let key, let place), .row(let row)):
      changeLeftOut(at: place) { $0.say(row, named: key, in: $1) }
    case (.leftOutWord(let word, let place), .word):
      changeLeftOut(at: place) { $0.answer(answer, at: .word(word), in: $1) }
    case (.skipColumn, .column(let column)): askSkip(in: column)
    case (.row, _), (.leftOut, _), (.leftOutWord, _), (.skipColumn, _): showImport()
    }
  }

  /// Changes the mapping and shows what it comes to now; a sentence says why it is as it was.
  mutating func changeImport(_ work: (inout ImportWork, Plan) -> String?) {
    guard var changed = importing else { return }
    let reason = work(&changed, context.plan)
    importing = changed
    showImport()
    if case .preview = overlay { status = StatusLine(changed.summary.text, .good) }
    if let reason { status = StatusLine(reason, .bad) }
  }
}
