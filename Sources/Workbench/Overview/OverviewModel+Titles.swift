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
      return "\(AttainmentText.mark(level)) \(AttainmentText.short(level))"
    case .deviations: return deviations.gist
    case .risks: return risks.rows.isEmpty ? "–" : "\(risks.rows.count { $0.band == .high }) hög"
    case .agenda: return "\(agenda.count)"
    }
  }
}
