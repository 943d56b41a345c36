import FollowUp
import TextLayout
import Workbench

/// A goal's counts, proposal and decision.
extension GoalsRowDrawing {
  func drawVerdict(_ verdict: GoalsVerdict, on canvas: inout Canvas) {
    if let counts = layout.goal.counts {
      canvas.write(
        verdict.counts, at: Point(column: counts.x, row: y), role: .quiet, width: counts.width)
    }
    if let x = layout.goal.proposal {
      drawProposal(verdict, x: x, on: &canvas)
      drawDecision(verdict.decided?.short ?? Self.undecided, verdict, on: &canvas)
    } else {
      drawDecision(narrow(verdict), verdict, on: &canvas)
    }
  }

  private static let undecided = "ej beslutat"

  /// Where there is no room for both: what is decided, else what is proposed with a question mark.
  private func narrow(_ verdict: GoalsVerdict) -> String {
    verdict.decided?.short ?? verdict.proposal.map { $0.short + " ?" } ?? Self.undecided
  }

  private func drawProposal(_ verdict: GoalsVerdict, x: Int, on canvas: inout Canvas) {
    canvas.write(
      verdict.proposal?.short ?? "", at: Point(column: x, row: y), role: verdict.proposal?.role ?? .quiet,
      width: GoalsGoalLayout.proposal)
    canvas.write(
      GoalsGoalLayout.arrow, at: Point(column: x + GoalsGoalLayout.proposal, row: y), role: .quiet)
  }

  private func drawDecision(_ text: String, _ verdict: GoalsVerdict, on canvas: inout Canvas) {
    let field = Rect(
      column: layout.goal.decision, row: y, columns: layout.width - layout.goal.decision, rows: 1)
    if isFocused, let edit {
      GoalsInput(edit: edit, cell: field.column..<field.endColumn).draw(on: &canvas, in: field)
      return
    }
    if isFocused { canvas.fill(field, role: .focus) }
    let role = isFocused ? .focus : (verdict.decided?.role ?? .quiet)
    canvas.write(text, at: field.origin, role: role, width: field.columns)
    drawDifference(verdict, in: field, on: &canvas)
    if isFocused { canvas.cursor = field.origin }
  }

  /// `≠` after a decision that differs from the proposal, `!` while its motivation is missing.
  private func drawDifference(_ verdict: GoalsVerdict, in field: Rect, on canvas: inout Canvas) {
    guard verdict.differs, field.columns > 0 else { return }
    canvas.write(
      verdict.isMotivated ? "≠" : "!", at: Point(column: field.endColumn - 1, row: y),
      role: isFocused ? .focus : .caution)
  }
}

extension Attainment {
  var role: StyleRole {
    switch self {
    case .high: .good
    case .partial: .partly
    case .notMet: .bad
    case .notAssessable: .quiet
    }
  }
}
