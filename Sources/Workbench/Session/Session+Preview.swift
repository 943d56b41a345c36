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
    case .accept: return accept(preview)
    case .acceptAndNext:
      guard preview.toggle() else {
        return status = StatusLine("Tabb tar med ett förslag: gå till ett först.")
      }
    case .cursorStart: preview.move(.first)
    case .cursorEnd: preview.move(.last)
    default:
      guard let move = Move(command, page: max(1, page - 4)) else { return }
      preview.move(move)
    }
    overlay = .preview(preview)
    tell(of: preview)
  }

  /// The whole of the line, and the address of what it would change.
  private mutating func tell(of preview: ImportPreview) {
    switch preview.selected {
    case .change(let line): status = StatusLine("\(line.change.address): \(line.from) → \(line.to)")
    case .problem(.stops, let text): status = StatusLine(text, .bad)
    case .leftOut(let text), .suggestion(_, let text, _), .problem(_, let text), .control(let text, _):
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
    let count = changes.count == 1 ? "1 ändring" : "\(changes.count) ändringar"
    let told = Focus(address: nil, label: preview.title)
    if commit(changes, told: told, source: preview.source) {
      status = StatusLine("Sparat: \(count). u ångrar allt på en gång.", .good)
    } else if overlay == nil {
      overlay = .preview(preview)
    }
  }
}
