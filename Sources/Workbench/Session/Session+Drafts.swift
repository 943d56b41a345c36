import FollowUp

/// Texts that are typed and not saved: written as they are typed, so that they are there again however the program ends.
extension Session {
  /// Called each time what there is to show has been painted: what has been typed since then is written, so that not even a killed
  /// program loses it. Nobody waits for it, and an unchanged text is not written again.
  package mutating func keepTyped() {
    guard readOnlyReason == nil else { return }
    let standing = standing
    if standing != keptDrafts { write(standing, isLasting: false) }
  }

  /// What would be offered after a start: the drafts, and what stands in the lines that are open, as Esc would leave them.
  private var standing: [FigureAddress: String] {
    var standing = drafts
    if let editing {
      standing[editing.address.draft(of: editing.focus.editor)] =
        editing.isWorthKeeping ? editing.line.text : nil
    }
    if let (address, text) = answer { standing[address] = text.isEmpty ? nil : text }
    return standing
  }

  /// What is being answered to a question, and where it waits; nil when it is nothing to keep.
  private var answer: (FigureAddress, String)? {
    switch overlay {
    case .question(let question): (question.motivation.address, question.line.text)
    case .naming(let question): draftAddress(of: question).map { ($0, question.line.text) }
    case .list, .help, .conflict, .confirm, .preview, .mapping, nil: nil
    }
  }

  /// - Parameter isLasting: whether somebody has been told that the text stays.
  mutating func saveDrafts(isLasting: Bool = true) {
    if isLasting || drafts != keptDrafts { write(drafts, isLasting: isLasting) }
  }

  private mutating func write(_ texts: [FigureAddress: String], isLasting: Bool) {
    draftFault = environment.drafts.save(texts, isLasting)
    keptDrafts = texts
  }

  /// What is said of a text that is put aside; that it is on the screen only, when it could not be kept.
  func draftStatus(_ sentence: String) -> StatusLine {
    draftFault.map { StatusLine("Utkastet finns bara på skärmen: \($0)", .bad) } ?? StatusLine(sentence)
  }

  /// The program ends: what is half typed is kept as if one had pressed Esc.
  package mutating func setAside() {
    if case .question(let question) = overlay { keep(question) }
    if case .naming(let question) = overlay { keep(question) }
    overlay = nil
    keepDraft()
    saveDrafts()
  }
}

/// What is answered to a question.
extension Session {
  /// A motivation that is not saved yet.
  mutating func keep(_ question: TextQuestion) {
    drafts[question.motivation.address] = question.line.text.isEmpty ? nil : question.line.text
    saveDrafts()
  }

  /// Esc: what is prose waits; a name does not.
  mutating func keep(_ question: NameQuestion) {
    guard let address = draftAddress(of: question) else { return }
    drafts[address] = question.line.text.isEmpty ? nil : question.line.text
    saveDrafts()
  }

  /// It has been answered.
  mutating func forgetDraft(of question: NameQuestion) {
    guard let address = draftAddress(of: question), drafts[address] != nil else { return }
    drafts[address] = nil
    saveDrafts(isLasting: false)
  }

  /// The question with what was written of its answer the last time.
  func goingOn(with question: NameQuestion) -> NameQuestion {
    var question = question
    if let draft = draftAddress(of: question).flatMap({ drafts[$0] }) { question.line = EditLine(draft) }
    return question
  }

  /// What is said when a question is left.
  func left(_ question: NameQuestion) -> StatusLine {
    guard draftAddress(of: question) != nil, !question.line.text.isEmpty else {
      return StatusLine("Inget ändrat.")
    }
    let what = if case .explanation = question.purpose { "Förklaringen" } else { "Det du skrev" }
    return draftStatus("Inte sparat. \(what) ligger kvar till nästa gång.")
  }

  /// Where the answer waits until next time; nil for a name, which is soon written again.
  private func draftAddress(of question: NameQuestion) -> FigureAddress? {
    switch question.purpose {
    case .explanation(let finding): draftAddress(of: finding)
    case .unlocking(let id): context.plan.address(.plan, [id, EntityID(known: "unlocking")])
    case .decision(let id, _): context.plan.address(.plan, [id, EntityID(known: "reference")])
    case .add, .copy, .committee, .criteriaSet, .year, .importFile, .saveTable, .codes, .skipCodes,
      .mappingName:
      nil
    }
  }
}
