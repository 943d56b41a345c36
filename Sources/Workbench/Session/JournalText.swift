package import FollowUp

/// Changes of the journal in the words of the field they are of.
package enum JournalText {
  /// So many of the newest are told in the panes' own words; the older ones by their addresses, which takes no time.
  private static let toldWhole = 200
  /// So many changes of one entry are told.
  private static let changesTold = 50

  /// The entries in words, in the order they come, the newest last.
  static func told(_ entries: [PastEntry], in context: PaneContext) -> [ToldEntry] {
    entries.enumerated().map { index, past in
      told(past, in: index >= entries.count - toldWhole ? context : nil)
    }
  }

  /// - Parameter context: nil where it is to be told without asking the panes, which takes time.
  private static func told(_ past: PastEntry, in context: PaneContext?) -> ToldEntry {
    let all = past.entry.changes
    let step = Telling.Step(past.entry.kind)
    let changes = all.prefix(changesTold).map { parts($0, in: context, step) }
    let (what, how) = headline(past.entry, changes, context)
    return ToldEntry(past: past, what: what, how: how, changes: changes.map(whole))
  }

  /// An entry on a line: what it is of, and what became of it; of several changes the first, with how many there are.
  private static func headline(
    _ entry: JournalEntry, _ changes: [(what: String, how: String)], _ context: PaneContext?
  ) -> (what: String, how: String) {
    if let decision = decisionHeadline(entry, context) { return (decision, "") }
    guard let main = Telling.main(of: entry.changes) else { return ("", "") }
    let index = entry.changes.firstIndex(of: main) ?? 0
    let step = Telling.Step(entry.kind)
    let (what, how) = changes.indices.contains(index) ? changes[index] : parts(main, in: context, step)
    return entry.changes.count == 1 ? (what, how) : ("\(entry.changes.count) ändringar: \(what)", how)
  }

  /// `Personal · prognos helår: 783,1 → 790,0 mnkr`; the comment where that is what changed.
  package static func change(
    _ change: Change, in context: PaneContext, _ step: Telling.Step = .made
  ) -> String {
    whole(parts(change, in: context, step))
  }

  private static func whole(_ parts: (what: String, how: String)) -> String {
    parts.how.isEmpty ? parts.what : "\(parts.what): \(parts.how)"
  }

  /// What a change is of, and what became of it.
  private static func parts(
    _ change: Change, in context: PaneContext?, _ step: Telling.Step
  ) -> (what: String, how: String) {
    guard let context else { return split(change, Focus(address: nil, label: ""), step) }
    if let said = said(change, context) { return said }
    guard let focus = FieldFocus.of(change.address, in: context) else {
      return split(change, Focus(address: nil, label: ""), step)
    }
    guard isNote(change) else { return split(change, withEditor(focus), step) }
    return split(
      change, Focus(address: focus.address, label: "Kommentar till \(focus.label)", editor: .note), step)
  }

  /// The sentence in its two parts; what has no values has one.
  private static func split(
    _ change: Change, _ focus: Focus, _ step: Telling.Step
  ) -> (what: String, how: String) {
    let text = Telling.change(change, focus: focus, step)
    for what in [focus.label, change.address.description] where !what.isEmpty && text.hasPrefix("\(what): ") {
      return (what, String(text.dropFirst(what.count + 2)))
    }
    return (text, "")
  }

  /// That a figure is preliminary or a register ready, in a sentence; nil for other changes.
  static func marked(_ change: Change, in context: PaneContext) -> String? {
    said(change, context).map(whole)
  }

  /// What is not told by its value: that a figure is preliminary, that a register is ready.
  private static func said(_ change: Change, _ context: PaneContext) -> (what: String, how: String)? {
    if let said = digest(change) { return said }
    if let from = change.from.figure, let to = change.to.figure, from.isPreliminary != to.isPreliminary,
      from.content == to.content
    {
      let name = FieldFocus.of(change.address, in: context)?.label ?? change.address.description
      return (name, to.isPreliminary ? "preliminär" : "slutlig")
    }
    guard change.address.register == .plan, let field = change.address.path.last?.description,
      field.hasPrefix("ready-"), let register = FigureAddress.Register(rawValue: String(field.dropFirst(6))),
      case .list(let words) = change.to
    else { return nil }
    let point = context.plan.reportingPoint(change.address.path[0])?.name ?? ""
    let who = words.first.map { "klarmarkerad av \($0)" } ?? "inte längre klarmarkerad"
    return (register.swedish, "\(who) · \(point)")
  }

  /// A field that is frozen or computed now was written once: it is told without its editor's refusal.
  private static func withEditor(_ focus: Focus) -> Focus {
    Focus(address: focus.address, label: focus.label, editor: focus.editor)
  }

  package static func isNote(_ change: Change) -> Bool {
    guard let from = change.from.figure, let to = change.to.figure else { return false }
    return from.content == to.content && from.comparison == to.comparison && from.note != to.note
  }
}
