import FollowUp
import TextLayout
import Workbench

/// Changes in the field's own words, as the screen tells them.
enum ChangeText {
  /// `Personal · prognos helår: 783,1 → 790,0 mnkr`; the comment where that is what changed.
  static func sentence(
    _ change: Change, in context: PaneContext, _ step: Telling.Step = .made
  ) -> String {
    JournalText.change(change, in: context, step)
  }

  /// What else the change moved: variances, totals, a goal's status, a risk's value; one line each.
  static func consequences(_ change: Change, before: PaneContext, after: PaneContext) -> [String] {
    guard !JournalText.isNote(change), !isWords(change.to) else { return [] }
    return Consequences.told(of: change.address, before: before, after: after)
  }

  private static func isWords(_ value: FieldValue) -> Bool {
    switch value {
    case .text, .choice, .list, .thing: true
    case .figure, .level: false
    }
  }
}
