/// Fastställande: a reporting point is decided, and what it reports changes no more; unlocked only with a reason.
package enum SignOff {
  /// What stands in the way of a decision.
  package enum Obstacle: Error, Hashable, Sendable {
    case noSuchPoint
    /// The day it was decided.
    case alreadyDecided(String)
    case notDecided
    /// Unlocking asks for a reason.
    case noReason
    /// Errors that nobody has explained, how many.
    case openErrors(Int)
    /// The day, the diarienummer or who it is cannot be written.
    case unreadable(FieldProblem)
  }

  /// The changes that decide a point: when, last, so that the rest is written while it may be.
  /// - Parameters:
  ///   - day: `2026-09-24`.
  ///   - openErrors: of the checks; a decision over them must be asked for in so many words.
  package static func decide(
    _ id: EntityID, in plan: Plan, day: String, by who: String, reference: String?, openErrors: Int,
    despiteErrors: Bool = false
  ) throws(Obstacle) -> [Change] {
    guard let point = plan.reportingPoint(id) else { throw .noSuchPoint }
    if let decided = point.decided { throw .alreadyDecided(decided) }
    if openErrors > 0, !despiteErrors { throw .openErrors(openErrors) }
    let problem =
      FieldRules.problem(inDate: day) ?? FieldRules.problem(inName: who)
      ?? reference.flatMap { FieldRules.problem(inLine: $0) }
    if let problem { throw .unreadable(problem) }
    var decided = point
    decided.decided = day
    decided.decidedBy = who
    decided.reference = reference
    decided.digest = ReportDigest.of(plan)
    return changes(of: fields.reversed(), from: point, to: decided, in: plan)
  }

  /// The changes that unlock a point: who, when and diarienummer go, and stay in the journal.
  package static func unlock(_ id: EntityID, in plan: Plan, reason: String?) throws(Obstacle) -> [Change] {
    guard let point = plan.reportingPoint(id) else { throw .noSuchPoint }
    guard point.decided != nil else { throw .notDecided }
    guard isReason(reason) else { throw .noReason }
    var open = point
    open.decided = nil
    open.decidedBy = nil
    open.reference = nil
    open.digest = nil
    return changes(of: fields, from: point, to: open, in: plan)
  }

  /// Whether changes unlock a point: they are kept only with a reason.
  package static func unlocks(_ changes: [Change]) -> Bool {
    changes.contains { $0.isOfDecision && $0.to == .text(nil) && $0.from != .text(nil) }
  }

  /// Whether changes decide a point.
  package static func decides(_ changes: [Change]) -> Bool {
    changes.contains { $0.isOfDecision && $0.to != .text(nil) }
  }

  /// Whether a text says why: something else than blanks.
  package static func isReason(_ text: String?) -> Bool { text?.contains { !$0.isWhitespace } ?? false }

  /// What a decision consists of, the day first.
  static let fields = [
    EntityID(known: "decided"), EntityID(known: "decided-by"), EntityID(known: "reference"),
    EntityID(known: "digest"),
  ]

  /// Why a field of a reporting point is not written by hand; nil for those that are.
  package static func refusal(ofWriting field: EntityID) -> FieldProblem? {
    if fields.contains(field) { return .decidedByHand }
    return field.description.hasPrefix("ready-") ? .markedByHand : nil
  }

  private static func changes(
    of fields: [EntityID], from old: ReportingPoint, to new: ReportingPoint, in plan: Plan
  ) -> [Change] {
    fields.compactMap { field in
      guard let before = old.value(field), let after = new.value(field), before != after else { return nil }
      return Change(plan.address(.plan, [old.id, field]), from: before, to: after)
    }
  }
}

extension Change {
  /// Whether it is of the day a reporting point was decided.
  fileprivate var isOfDecision: Bool {
    address.register == .plan && address.path.count == 2 && address.path.last == SignOff.fields[0]
  }
}

extension SignOff.Obstacle {
  /// A Swedish sentence on what stands in the way and what to do.
  package var sentence: String {
    switch self {
    case .noSuchPoint: "Rapporttillfället finns inte."
    case .alreadyDecided(let day): "Den är redan fastställd \(day): lås upp den först, med skäl."
    case .notDecided: "Den är inte fastställd: det finns inget att låsa upp."
    case .noReason: "Att låsa upp en fastställd rapport kräver ett skäl."
    case .openErrors(1):
      "Ett fel är varken rättat eller förklarat: rätta eller förklara, eller fastställ trots fel."
    case .openErrors(let count):
      "\(count) fel är varken rättade eller förklarade: rätta eller förklara, eller fastställ trots fel."
    case .unreadable(let problem): problem.sentence
    }
  }
}
