import FollowUp

/// Its row, its fields, and its tags.
extension AttainmentEntry {
  var row: SheetRow {
    SheetRow(
      thing, isOverall ? .sum : isAbove ? .heading : .item, depth: depth,
      cells: [
        SheetCell(name), SheetCell(basis, .quiet), proposedCell, decidedCell, motivationCell,
        SheetCell(decision.printed ?? "", .quiet),
      ], tags: tags)
  }

  var differingRow: SheetRow {
    let task = lacksMotivation ? SheetCell("! motivera", .warning) : SheetCell("motiverad", .good)
    return SheetRow(
      thing, cells: [SheetCell(name), proposedCell, decidedCell, task, motivationCell], tags: tags)
  }

  var lines: [SheetDetails.Line] {
    let score =
      proposal.score.map { " · poäng \(NumberText.exact($0.withoutTrailingZeros, in: .count))" } ?? ""
    let printed = decision.printed.map { [SheetDetails.Line("I dokumentet", $0)] } ?? []
    return [
      SheetDetails.Line("Förslag", proposedCell.text + score, proposedCell.tone),
      SheetDetails.Line("Underlag", basis.isEmpty ? "inget att föreslå efter" : basis),
      SheetDetails.Line("Beslut", decidedCell.text, decidedCell.tone, focus: focus.decision),
      SheetDetails.Line("Motivering", motivationCell.text, motivationCell.tone, focus: focus.motivation),
    ] + printed
  }

  private var isOverall: Bool { id.description == "overall" }

  private var proposedCell: SheetCell {
    proposed.map { SheetCell($0.short, $0.tone) } ?? SheetCell("–", .quiet)
  }

  private var decidedCell: SheetCell {
    guard let level = decision.level else {
      return SheetCell(isToDecide ? "ej beslutat" : "–", .quiet, focus: focus.decision)
    }
    return SheetCell(level.short + (differs ? " ≠" : ""), level.tone, focus: focus.decision)
  }

  private var motivationCell: SheetCell {
    lacksMotivation
      ? SheetCell("! motivering saknas", .warning, focus: focus.motivation)
      : SheetCell(decision.motivation ?? "", focus: focus.motivation)
  }

  private var tags: Set<String> {
    Set(
      [
        decision.level == nil && isToDecide ? "undecided" : nil, differs ? "differs" : nil,
        lacksMotivation ? "unmotivated" : nil,
      ].compactMap { $0 })
  }
}

extension Attainment {
  var tone: SheetTone {
    switch self {
    case .high: .good
    case .partial: .partly
    case .notMet: .bad
    case .notAssessable: .quiet
    }
  }
}
