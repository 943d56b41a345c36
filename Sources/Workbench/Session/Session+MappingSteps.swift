import FollowUp

/// Going back while a file is on its way in: a step at a time, and what was said is there the next time.
extension Session {
  /// Esc while a file is on its way in, one step back; false where it means something else.
  mutating func leaveInImport() -> Bool {
    guard importing != nil else { return false }
    switch overlay {
    case .preview, .mapping: leaveImport()
    case .list(let prompt):
      guard case .mapping(let question) = prompt.purpose else { return false }
      leaveList(question)
    case .naming(let question): return leave(question)
    case .question, .help, .conflict, .confirm, nil: return false
    }
    return true
  }

  private mutating func leaveList(_ question: MappingQuestion) {
    if case .row(let codes, let place) = question { return askCodes("\(codes)", replacing: place) }
    showImport()
  }

  /// What was typed and not taken stands there the next time.
  private mutating func leave(_ question: NameQuestion) -> Bool {
    switch question.purpose {
    case .codes(let place): if place == nil { importing?.typedCodes = question.line.text }
    case .skipCodes(_, let place): if place == nil { importing?.typedSkip = question.line.text }
    case .mappingName: break
    case .add, .copy, .committee, .criteriaSet, .explanation, .decision, .unlocking, .year, .importFile,
      .saveTable:
      return false
    }
    showImport()
    return true
  }

  /// Esc in what is shown of the file: from the mapping to the changes or the path, from the changes to the mapping or out.
  private mutating func leaveImport() {
    guard let work = importing else { return overlay = nil }
    if work.stage == .preview, work.beginsWithMapping { return showMapping() }
    if work.stage == .mapping, !work.beginsWithMapping, work.offer != nil {
      importing?.stage = .preview
      return showImport()
    }
    endImport()
    overlay = nil
    if work.beginsWithMapping { askImport(work.path) }
    let waits = "Mappningen finns kvar tills du läser in filen igen."
    status = StatusLine(work.isChanged ? "Inget ändrat. \(waits)" : "Inget ändrat.")
  }

  /// Leaves the file; a mapping that is not saved waits until it is read again.
  mutating func endImport(isDone: Bool = false) {
    guard let work = importing else { return }
    mappingsLaidAside[work.placeAside(in: context.plan)] = work.isChanged && !isDone ? work.draft : nil
    importing = nil
  }
}
