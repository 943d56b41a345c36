import FollowUp

/// What the boxes are called, and each in one figure.
extension OverviewModel {
  /// The box's heading, with what its figures rest on.
  package func title(of box: OverviewState.Box) -> String {
    switch box {
    case .attainment: "Måluppfyllelse\(attainment.isDecided ? "" : ", förslag") · \(attainment.basis)"
    case .deviations: deviations.title
    case .risks, .agenda: box.title
    }
  }

  /// `◐ delvis`, `−19 445 tkr`, `1 hög`, `12`.
  package func gist(of box: OverviewState.Box) -> String {
    switch box {
    case .attainment:
      let level = attainment.decided ?? attainment.proposal
      return "\(level.sign) \(AttainmentText.short(level))"
    case .deviations: return deviations.gist
    case .risks: return risksGist
    case .agenda: return "\(agenda.count { $0.kind != .checks })"
    }
  }

  private var risksGist: String {
    let count = risks.rows.count
    if count == 0 { return "–" }
    if risks.rows.allSatisfy({ $0.value == nil }) { return "\(count) ej värderade" }
    return "\(risks.rows.count { $0.band == .high }) hög"
  }
}
