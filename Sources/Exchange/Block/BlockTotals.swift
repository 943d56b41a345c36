import FollowUp

/// Cells of a block that are computed here: not written, but held against what they come to.
struct BlockTotals {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// Tells where the block has another figure than the cell comes to when the block is in.
  func compare(_ cells: [BlockCell], _ decimals: DecimalFinding, _ proposal: inout ImportProposal) {
    var after = plan
    try? after.apply(proposal.lines.map(\.change))
    for cell in cells {
      guard let read = figure(of: cell, decimals, &proposal),
        case .figure(let computed) = try? after.value(at: cell.slot.address),
        let difference = Self.difference(read, computed)
      else { continue }
      proposal.tell(.note, at: cell.place, Self.sentence(cell.slot, read, computed.shortest, difference))
    }
  }

  /// Nil for what is no figure, which is told: a date or a formula would else go by unseen.
  private func figure(
    of cell: BlockCell, _ decimals: DecimalFinding, _ proposal: inout ImportProposal
  ) -> Figure? {
    do throws(CellFlaw) {
      return try cell.read(decimals)
    } catch {
      proposal.tell(
        .skips, at: cell.place,
        "\(error.sentence) (\(cell.slot.label) räknas av andra siffror och skrivs inte)")
      return nil
    }
  }

  private static func sentence(
    _ slot: CellSlot, _ read: Figure, _ now: Figure, _ difference: ExactDecimal
  ) -> String {
    let gap = slot.told(Figure(.number(difference)))
    return "\(slot.label) räknas av andra siffror och skrivs inte: "
      + "blocket har \(slot.told(read)), här blir det \(slot.told(now)) (skillnad \(gap))"
  }

  /// Nil when both are the same to the precision the block has, give or take one for rounding.
  private static func difference(_ read: Figure, _ now: Figure) -> ExactDecimal? {
    guard let read = read.number else { return nil }
    guard let now = now.number else { return read.isZero ? nil : read }
    let difference = read - now
    let step = ExactDecimal(coefficient: 1, exponent: read.exponent)
    return difference.magnitude <= step ? nil : difference.withoutTrailingZeros
  }
}
