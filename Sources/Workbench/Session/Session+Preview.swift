import Exchange
import FollowUp

/// The preview of a paste or an import: looked through, then done whole or not at all.
extension Session {
  mutating func open(_ preview: ImportPreview) {
    overlay = .preview(preview)
    tell(of: preview)
  }

  mutating func performInPreview(_ preview: ImportPreview, _ command: Command) {
    var preview = preview
    switch command {
    case .accept:
      if let (item, place) = preview.answerable { return answer(leftOut: item, at: place) }
      return accept(preview)
    case .openMapping: return showMapping()
    case .addRule: return askCodes(preview.answerable?.item.code)
    case .saveMapping: return askMappingName()
    case .acceptAndNext:
      guard preview.toggle() else {
        return status = StatusLine(adviceOnSuggestions(preview))
      }
    case .cursorStart: preview.move(.first)
    case .cursorEnd: preview.move(.last)
    default:
      guard let move = Move(command, page: max(1, page - 4)) else { return }
      preview.move(move)
    }
    importing?.previewLine = preview.selection
    overlay = .preview(preview)
    tell(of: preview)
  }

  private func adviceOnSuggestions(_ preview: ImportPreview) -> String {
    preview.hasSuggestions
      ? "Tabb tar med ett förslag: gå till ett först." : "Här finns inga förslag att ta med."
  }

  /// The whole of the line, and the address of what it would change.
  private mutating func tell(of preview: ImportPreview) {
    switch preview.selected {
    case .change(let line): status = StatusLine("\(line.change.address): \(line.from) → \(line.to)")
    case .problem(.stops, let text): status = StatusLine(text, .bad)
    case .leftOut(_, let text), .suggestion(_, let text, _), .problem(_, let text), .control(let text, _):
      status = StatusLine(text)
    case .heading, nil: status = StatusLine(preview.sheet.summary)
    }
  }

  private mutating func accept(_ preview: ImportPreview) {
    let changes = preview.changes
    if preview.stops {
      return status = StatusLine("Inget skrivs förrän felet är rättat. Esc lämnar allt som det är.", .bad)
    }
    guard !changes.isEmpty else {
      return status = StatusLine("Det finns inget att ändra. Esc stänger.")
    }
    if editing != nil { keepDraft() }
    overlay = nil
    let told = Focus(address: nil, label: preview.title)
    if keep(changes, told, preview.source) { return endImport(isDone: true) }
    if overlay == nil { overlay = .preview(preview) } else { comeBack(to: preview) }
  }

  /// A conflict leads back to the changes it came up among.
  private mutating func comeBack(to preview: ImportPreview?) {
    guard case .conflict(var question) = overlay else { return }
    question.preview = preview
    overlay = .conflict(question)
  }

  /// All of it as one entry; false when it is not kept.
  private mutating func keep(
    _ changes: [Change], _ told: Focus, _ source: ChangeSource?, why: String? = nil
  ) -> Bool {
    guard commit(changes, told: told, why: why, source: source) else { return false }
    let count = changes.count == 1 ? "1 ändring" : "\(changes.count) ändringar"
    status = StatusLine("Sparat: \(count). u ångrar allt på en gång.", .good)
    return true
  }

  /// One figure of many was changed by another: mine or theirs is to stand, and the others go in. Another that has been
  /// changed meanwhile is asked about too, since only the one has been seen.
  mutating func settleBlock(_ question: ConflictQuestion) {
    let changes = question.keepsMine ? question.settled : question.rest
    guard !changes.isEmpty else {
      editing = nil
      endImport(isDone: true)
      return status = StatusLine(question.theirsStands)
    }
    guard keep(changes, question.focus, question.source, why: question.why) else {
      return comeBack(to: question.preview)
    }
    block = nil
    endImport(isDone: true)
  }
}
