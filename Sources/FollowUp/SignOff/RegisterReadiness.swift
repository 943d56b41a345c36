/// Whether a register is klarmarkerat for a reporting point, and whether it is still what was marked.
package struct RegisterReadiness: Hashable, Sendable {
  package let register: FigureAddress.Register
  /// Nil when nobody has said that it is ready.
  package let mark: ReadyMark?
  /// Something in it is another since it was marked.
  package let isChanged: Bool

  /// Every register a report is made of.
  package static func all(of point: ReportingPoint, in plan: Plan) -> [RegisterReadiness] {
    ReportDigest.registers.map { register in
      let mark = point.ready[register]
      return RegisterReadiness(
        register: register, mark: mark,
        isChanged: mark.map { $0.digest != ReportDigest.of(plan, [register]) } ?? false)
    }
  }
}

extension SignOff {
  /// The change that marks a register as ready, by whom and which day; a new mark takes the place of an old one.
  package static func mark(
    _ register: FigureAddress.Register, for id: EntityID, in plan: Plan, by who: String, day: String
  ) throws(Obstacle) -> [Change] {
    if let problem = FieldRules.problem(inName: who) { throw .unreadable(problem) }
    let mark = ReadyMark(by: who, day: day, digest: ReportDigest.of(plan, [register]))
    return try change(register, for: id, in: plan, to: mark)
  }

  /// The change that takes a mark back; none when there is no mark.
  package static func unmark(
    _ register: FigureAddress.Register, for id: EntityID, in plan: Plan
  ) throws(Obstacle) -> [Change] {
    try change(register, for: id, in: plan, to: nil)
  }

  private static func change(
    _ register: FigureAddress.Register, for id: EntityID, in plan: Plan, to mark: ReadyMark?
  ) throws(Obstacle) -> [Change] {
    guard let point = plan.reportingPoint(id) else { throw .noSuchPoint }
    if let decided = point.decided { throw .alreadyDecided(decided) }
    var marked = point
    marked.ready[register] = mark
    guard let field = EntityID("ready-\(register.rawValue)"), let before = point.value(field),
      let after = marked.value(field), before != after
    else { return [] }
    return [Change(plan.address(.plan, [id, field]), from: before, to: after)]
  }
}

extension FigureAddress.Register {
  /// What people call what it holds: `Budget`.
  package var swedish: String {
    switch self {
    case .goals: "Mål och indikatorer"
    case .money: "Budget och finansiering"
    case .risks: "Risk och intern kontroll"
    case .actions: "Åtgärder och uppdrag"
    case .statistics: "Statistik och personal"
    case .plan: "Rapporttillfällen"
    case .settings: "Inställningar"
    }
  }
}
