package import FollowUp

/// What is said of a register that is klarmarkerat, or is not.
package enum ReadyText {
  /// `klarmarkerad 2026-09-10 av AK, ändrad sedan dess`.
  package static func state(_ readiness: RegisterReadiness) -> String {
    guard let mark = readiness.mark else { return "inte klarmarkerad" }
    return "klarmarkerad \(mark.day) av \(mark.by)" + (readiness.isChanged ? ", ändrad sedan dess" : "")
  }

  /// What came of marking, or of taking the mark back.
  package static func told(
    _ register: FigureAddress.Register, _ point: ReportingPoint, isReady: Bool, by who: String
  ) -> String {
    isReady
      ? "\(register.swedish): klarmarkerad av \(who) för \(point.name)."
      : "\(register.swedish): inte längre klarmarkerad för \(point.name)."
  }

  /// For whoever changes what somebody has said is ready; empty when nobody has.
  package static func warning(of changes: [Change], at point: ReportingPoint) -> String {
    let registers = Set(changes.map(\.address.register))
    let marks = ReportDigest.registers.compactMap { register -> String? in
      guard registers.contains(register), let mark = point.ready[register] else { return nil }
      return "\(register.swedish) är klarmarkerad av \(mark.by) \(mark.day)."
    }
    return marks.joined(separator: " ")
  }
}
