package import FollowUp

extension RisksState {
  /// Moves the focus to a field of a risk, a control or a review, or to the entry itself; false when it is not here.
  package mutating func reveal(_ address: FigureAddress, in context: PaneContext) -> Bool {
    guard context.plan.owns(address), address.register == .risks, let owner = address.path.first,
      let id = entryID(of: owner, in: context.plan.risks)
    else { return false }
    var next = self
    next.choose(id)
    next.box = .register
    let model = RisksModel(context, next)
    if model.selectedIndex == nil { next.filter = .all }
    if address.path.count > 1 {
      guard let key = key(nearest: address, in: model) else { return false }
      next.box = .details
      next.field = key
    }
    self = next
    return true
  }

  /// The field itself, or the line it belongs to: a comment that is empty has none of its own.
  private func key(nearest address: FigureAddress, in model: RisksModel) -> FigureAddress? {
    let keys = model.details.filter(\.canHaveFocus).compactMap(\.key)
    return keys.first { $0 == address }
      ?? keys.first { $0.path.dropLast() == address.path.dropLast() && address.path.count == $0.path.count }
  }

  /// A control of a risk is shown with its risk.
  private func entryID(of owner: EntityID, in register: RiskRegister) -> EntityID? {
    if let control = register.controls.first(where: { $0.id == owner }) {
      return control.risk.flatMap { register.risk($0)?.id } ?? control.id
    }
    return register.risk(owner)?.id ?? register.reviews.first { $0.id == owner }?.id
  }
}
