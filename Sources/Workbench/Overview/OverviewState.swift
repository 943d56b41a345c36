/// What one has chosen in the overview: a box, and a row in each box.
package struct OverviewState: Hashable, Sendable {
  package enum Box: Int, Hashable, Sendable, CaseIterable {
    case attainment, deviations, risks, agenda

    package var title: String {
      switch self {
      case .attainment: "Måluppfyllelse"
      case .deviations: "Avvikelser"
      case .risks: "Risk"
      case .agenda: "Att ta ställning till"
      }
    }

    package var shortTitle: String {
      switch self {
      case .attainment: "Mål"
      case .deviations: "Avvikelser"
      case .risks: "Risk"
      case .agenda: "Ta ställning"
      }
    }
  }

  package var box = Box.attainment
  package var rows: [Box: Int] = [:]

  package init() {}

  package mutating func move(_ move: Move, in model: OverviewModel) {
    let boxes = Box.allCases
    switch move {
    case .nextBox: box = boxes[(box.rawValue + 1) % boxes.count]
    case .previousBox: box = boxes[(box.rawValue + boxes.count - 1) % boxes.count]
    case .left, .right, .rowStart, .rowEnd: box = neighbour(move)
    case .up, .down, .first, .last, .pageUp, .pageDown:
      rows[box] = move.row(from: model.row(in: box), count: model.count(in: box))
    }
  }

  /// The boxes stand two and two.
  private func neighbour(_ move: Move) -> Box {
    let isRight = move == .right || move == .rowEnd
    return switch box {
    case .attainment, .deviations: isRight ? .deviations : .attainment
    case .risks, .agenda: isRight ? .agenda : .risks
    }
  }
}
