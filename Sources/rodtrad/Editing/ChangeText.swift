import FollowUp
import TextLayout
import Workbench

/// Changes in the field's own words, as the screen tells them.
enum ChangeText {
  /// `Personal · prognos helår: 783,1 → 790,0 mnkr`; the comment where that is what changed.
  static func sentence(_ change: Change, in context: PaneContext) -> String {
    guard let focus = FieldFocus.of(change.address, in: context) else {
      return Telling.change(change, focus: Focus(address: nil, label: ""))
    }
    guard isNote(change) else { return Telling.change(change, focus: withEditor(focus)) }
    let note = Focus(address: focus.address, label: "Kommentar till \(focus.label)", editor: .note)
    return Telling.change(change, focus: note)
  }

  /// What else the change moved: variances, totals, a goal's status, a risk's value; one line each.
  static func consequences(_ change: Change, before: PaneContext, after: PaneContext) -> [String] {
    guard !isNote(change), !isWords(change.to) else { return [] }
    return Consequences.told(of: change.address, before: before, after: after)
  }

  /// A field that is frozen or computed now was written once: it is told without its editor's refusal.
  private static func withEditor(_ focus: Focus) -> Focus {
    Focus(address: focus.address, label: focus.label, editor: focus.editor)
  }

  private static func isWords(_ value: FieldValue) -> Bool {
    switch value {
    case .text, .choice, .list, .thing: true
    case .figure, .level: false
    }
  }

  private static func isNote(_ change: Change) -> Bool {
    guard let from = change.from.figure, let to = change.to.figure else { return false }
    return from.content == to.content && from.comparison == to.comparison && from.note != to.note
  }
}
