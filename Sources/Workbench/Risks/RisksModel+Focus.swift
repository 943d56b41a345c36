import FollowUp

extension RisksModel {
  /// What has the focus: a field of the details, or the chosen entry itself, which is opened, not edited.
  package var focus: Focus {
    switch state.box {
    case .details: detailIndex.flatMap { details[$0].focus } ?? entryFocus
    case .matrix, .register: entryFocus
    }
  }

  /// What a command edits here: the levels and the motivation of the chosen risk, status and comment of the
  /// chosen response.
  package func focus(for command: Command) -> Focus? {
    switch command {
    case .setLikelihood1, .setLikelihood2, .setLikelihood3, .setLikelihood4:
      risk.map { fields.level($0, .likelihood) }
    case .setConsequence1, .setConsequence2, .setConsequence3, .setConsequence4:
      risk.map { fields.level($0, .consequence) }
    case .comment: commentFocus
    case .setStatus: statusFocus
    default: nil
    }
  }

  /// Where keys are looked up, innermost first.
  package var contexts: [KeyContext] {
    switch state.box {
    case .matrix: [.matrix, .risks, .table]
    case .register: [.risks, .table]
    case .details: focus.isEditable ? [.cell, .risks, .table] : [.risks, .table]
    }
  }

  var fields: RiskFields { RiskFields(context: context) }

  private var entryFocus: Focus {
    guard let selected else {
      return Focus(
        address: nil, label: place?.name.capitalizedFirst ?? "Risk", refusal: "här finns ingen risk")
    }
    return Focus(
      address: address(of: selected), label: name(of: selected),
      refusal: "sannolikhet och konsekvens sätts var för sig; öppna för att se alla fält")
  }

  /// A field that exists, so that the address can be jumped to and back.
  private func address(of entry: RiskEntry) -> FigureAddress? {
    switch entry.kind {
    case .risk: fields.address([entry.id], .likelihood)
    case .control: fields.address([entry.id], .status)
    case .review: details.first { $0.canHaveFocus }?.key
    }
  }

  /// `Risk 1`, `Kontroll Social dokumentation`.
  func name(of entry: RiskEntry) -> String {
    switch entry.kind {
    case .risk: "Risk \(entry.number)"
    case .control: "Kontroll \(entry.name)"
    case .review: "Granskning \(entry.name)"
    }
  }

  private var commentFocus: Focus? {
    if let chosen = chosenResponse {
      return fields.comment(chosen.response, of: chosen.owner, label: chosen.response.text)
    }
    return risk.map { fields.motivation($0) }
  }

  private var statusFocus: Focus? {
    if let chosen = chosenResponse {
      return fields.status(chosen.response, of: chosen.owner, label: chosen.response.text)
    }
    return chosenControl.map { fields.controlStatus($0) }
  }

  /// The owner and the id of the response the focus is on, or whose comment it is on.
  private var chosenResponse: (owner: EntityID, response: RiskResponse)? {
    guard state.box == .details, let path = detailIndex.flatMap({ details[$0].key })?.path, path.count == 3
    else { return nil }
    let register = context.plan.risks
    let responses =
      register.risk(path[0])?.responses ?? register.controls.first { $0.id == path[0] }?.corrective
      ?? register.reviews.first { $0.id == path[0] }?.responses
    return responses?.first { $0.id == path[1] }.map { (path[0], $0) }
  }

  private var chosenControl: Control? {
    let id = state.box == .details ? detailIndex.flatMap { details[$0].key?.path.first } : selected?.id
    return context.plan.risks.controls.first { $0.id == id }
  }
}
