import FollowUp

extension RisksState {
  /// Moves the focus: arrows walk the matrix, the register or the fields; a box is left for the next one.
  package mutating func move(_ move: Move, in model: RisksModel) {
    switch move {
    case .nextBox: enter(boxAfter(1, in: model))
    case .previousBox: enter(boxAfter(-1, in: model))
    case .up, .down, .left, .right, .first, .last, .rowStart, .rowEnd, .pageUp, .pageDown:
      switch box {
      case .matrix: moveInMatrix(move, model)
      case .register: moveInRegister(move, model)
      case .details: moveInDetails(move, model)
      }
    }
  }

  /// Boxes in order, without the details where they have nothing to stand on.
  private func boxAfter(_ step: Int, in model: RisksModel) -> Box {
    let boxes = Box.allCases.filter { $0 != .details || model.detailIndex != nil }
    let index = boxes.firstIndex(of: box) ?? 0
    return boxes[(index + step + boxes.count) % boxes.count]
  }

  /// Outside the matrix there is no empty cell to stand in.
  private mutating func enter(_ next: Box) {
    if next != .matrix { place = nil }
    box = next
  }

  /// A cell with risks chooses its first one; an empty one keeps the cursor only.
  private mutating func moveInMatrix(_ move: Move, _ model: RisksModel) {
    let start = MatrixPlace.cell(likelihood: RiskMatrix.levels.upperBound, consequence: column)
    let target =
      model.place.map {
        $0.moved(move, hasUnassessed: !model.matrix.unassessed.isEmpty, column: column)
      } ?? start
    guard target != model.place else { return }
    if case .cell(_, let consequence) = target { column = consequence }
    if let first = model.risks(at: target).first {
      choose(first.id)
    } else {
      place = target
    }
  }

  private mutating func moveInRegister(_ move: Move, _ model: RisksModel) {
    guard !model.entries.isEmpty else { return }
    let row = model.selectedIndex.map { move.row(from: $0, count: model.entries.count) } ?? 0
    guard row != model.selectedIndex else { return }
    choose(model.entries[row].id)
    if case .cell(_, let consequence) = model.entries[row].place { column = consequence }
  }

  private mutating func moveInDetails(_ move: Move, _ model: RisksModel) {
    let keys = model.details.filter(\.canHaveFocus).compactMap(\.key)
    guard let index = keys.firstIndex(where: { $0 == focusedKey(model) }) else { return }
    let next = move.row(from: index, count: keys.count)
    if next != index { field = keys[next] }
  }

  private func focusedKey(_ model: RisksModel) -> FigureAddress? {
    model.detailIndex.flatMap { model.details[$0].key }
  }

  /// Chooses an entry; the matrix cursor goes where it stands.
  mutating func choose(_ id: EntityID) {
    entry = id
    place = nil
    field = nil
  }
}
