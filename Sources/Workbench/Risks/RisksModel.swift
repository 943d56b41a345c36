package import FollowUp

/// Everything the Risk pane shows, derived from the plan and what the user has chosen.
package struct RisksModel: Hashable, Sendable {
  package let context: PaneContext
  package let state: RisksState
  package let matrix: RiskMatrix
  /// The register's lines, sorted and filtered.
  package let entries: [RiskEntry]
  /// The chosen entry, also when the filter hides it; nil in a matrix cell without risks.
  package let selected: RiskEntry?
  /// The matrix cursor; nil when a control or a review is chosen.
  package let place: MatrixPlace?
  package let details: [RiskDetailRow]
  /// Every entry in the chosen order.
  let all: [RiskEntry]

  package init(_ context: PaneContext, _ state: RisksState) {
    let scale = context.municipality.riskScale
    let all = RiskList.all(context.plan.risks, scale: scale, sort: state.sort)
    // A cell that was empty when the cursor went there may have got a risk since, by undo or by somebody else.
    let here = state.place.flatMap { place in all.first { $0.place == place } }
    let current = here ?? all.first { $0.id == state.entry } ?? all.first
    let selected = state.place == nil || here != nil ? current : nil
    let place = selected == nil ? state.place : selected?.place
    self.context = context
    self.state = state
    self.all = all
    self.place = place
    self.selected = selected
    matrix = RiskMatrix(context.plan.risks.risks, scale: scale)
    entries = RiskList.shown(all, state.filter, at: place)
    details = selected.map { RiskDetails(context: context).rows(of: $0) } ?? []
  }

  /// Whether an open error or warning is told of an entry.
  package func isWrong(_ entry: RiskEntry) -> Bool {
    (context.checks?.report.items ?? []).contains { item in
      guard item.state.isOpen, item.finding.severity <= .warning, let told = item.finding.address else {
        return false
      }
      return told.register == .risks && told.path.first == entry.id
    }
  }

  package var scale: RiskScale { context.municipality.riskScale }

  /// The register's line that is chosen; nil when the filter hides it.
  package var selectedIndex: Int? {
    entries.firstIndex { $0.id == selected?.id }
  }

  /// The line of the details the focus is, or would be, on; nil when none can have it.
  package var detailIndex: Int? {
    let index = details.firstIndex { $0.canHaveFocus && $0.key == state.field }
    return index ?? details.firstIndex { $0.canHaveFocus }
  }

  /// Risks that stand at a place, in the chosen order.
  package func risks(at place: MatrixPlace) -> [RiskEntry] {
    all.filter { $0.kind == .risk && $0.place == place }
  }

  /// The chosen risk itself.
  package var risk: Risk? {
    guard let selected, selected.kind == .risk else { return nil }
    return context.plan.risks.risk(selected.id)
  }

  /// `Matris: ruta 4 × 2, 2 risker`.
  package var matrixTitle: String {
    guard let place else { return "Matris" }
    return "Matris: \(place.name), \(RiskWords.count(risks(at: place).count))"
  }

  /// `Register, efter riskvärde · höga: 1 av 5`.
  package var registerTitle: String {
    let order = "Register, \(state.sort.name)"
    return state.filter == .all ? order : "\(order) · \(shownText)"
  }

  /// `Risk 1, kommungemensam`.
  package var detailsTitle: String {
    guard let selected else { return "Ingen risk vald" }
    switch selected.kind {
    case .risk: return "Risk \(selected.number)" + (risk?.isShared == true ? ", kommungemensam" : "")
    case .control: return "Kontroll utan risk"
    case .review: return "Extern granskning"
    }
  }

  /// What stands in an empty register.
  package var emptyText: String {
    all.isEmpty
      ? "Inga risker, kontroller eller granskningar: N lägger till." : "Inget att visa: \(shownText)."
  }

  /// What the filter chooses from: risks alone where only a risk can be shown.
  private var candidates: Int {
    switch state.filter {
    case .all, .unfinished: all.count
    case .cell, .unassessed, .high: all.count { $0.kind == .risk }
    }
  }

  /// What the filter shows: `höga: 1 av 5`.
  var shownText: String {
    let filter = state.filter == .cell ? place?.name ?? state.filter.name : state.filter.name
    return "\(filter): \(entries.count) av \(candidates)"
  }
}
