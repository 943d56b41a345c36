package import FollowUp

/// Decisions and unlockings in words: what they consist of, the digest among it, is told as the one thing it is.
extension JournalText {
  /// So much of a digest is enough to know it by.
  private static let digestShown = 16

  /// Every change of an entry in a sentence; those of a decision or an unlocking in one.
  package static func sentences(
    _ changes: [Change], _ step: Telling.Step, in context: PaneContext
  ) -> [String] {
    let whole = decision(changes, step, context)
    let rest = changes.filter { whole == nil || !SignOff.isPart($0) }
    return (whole.map { [$0] } ?? []) + rest.map { change($0, in: context, step) }
  }

  /// What taking back or doing again made of things, in the sentence that says most.
  static func returned(_ changes: [Change], _ step: Telling.Step, in context: PaneContext) -> String {
    decision(changes, step, context) ?? Telling.main(of: changes).map { change($0, in: context, step) } ?? ""
  }

  /// `Delår 31 augusti är fastställd igen, 2019-09-24 av AK`; nil for other changes.
  static func decision(_ changes: [Change], _ step: Telling.Step, _ context: PaneContext?) -> String? {
    let again = step == .made ? "" : " igen"
    let name = point(changes, context)
    if SignOff.unlocks(changes) { return "\(name) är upplåst\(again)" }
    guard SignOff.decides(changes) else { return nil }
    let day = SignOff.text("decided", in: changes).map { " \($0)" } ?? ""
    let who = SignOff.text("decided-by", in: changes).map { " av \($0)" } ?? ""
    let number = SignOff.text("reference", in: changes).map { ", \($0)" } ?? ""
    return "\(name) är fastställd\(again)\(again.isEmpty ? "" : ",")\(day)\(who)\(number)"
  }

  /// `Fastställd: Delår 31 augusti`, as a list tells it; nil for other entries.
  static func decisionHeadline(_ entry: JournalEntry, _ context: PaneContext?) -> String? {
    let again = Telling.Step(entry.kind) == .made ? "" : " igen"
    let name = point(entry.changes, context)
    if SignOff.unlocks(entry.changes) { return (again.isEmpty ? "Låst upp: " : "Upplåst igen: ") + name }
    return SignOff.decides(entry.changes) ? "Fastställd\(again): \(name)" : nil
  }

  private static func point(_ changes: [Change], _ context: PaneContext?) -> String {
    let id = changes.first(where: SignOff.isPart)?.address.path.first
    return id.flatMap { context?.plan.reportingPoint($0)?.name } ?? id?.description ?? ""
  }

  /// A digest by its beginning; nil for other changes.
  static func digest(_ change: Change) -> (what: String, how: String)? {
    guard SignOff.isPart(change), change.address.path.last?.description == "digest" else { return nil }
    guard case .text(let text) = change.to else { return nil }
    return ("Kontrollsumma", text.map { String($0.prefix(digestShown)) } ?? "borttagen")
  }
}
