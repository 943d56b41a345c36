import FollowUp

/// A finding whole: its arithmetic a term a line, its sentence, why it stands, and what the rule looks at.
struct FindingDetails {
  let item: CheckReport.Item

  private var finding: Finding { item.finding }

  var details: SheetDetails {
    let severity = finding.severity.swedish
    return SheetDetails(
      kind:
        "\(FindingWords.mark(finding.severity)) \(severity.capitalizedFirst) · \(FindingWords.title(finding.rule))",
      name: finding.place, lines: sum + words + said + rule)
  }

  private var sum: [SheetDetails.Line] {
    guard let figures = finding.figures else { return [] }
    return FindingSum(figures, finding.address).lines
  }

  private var words: [SheetDetails.Line] {
    let responsible = finding.responsible.map { [SheetDetails.Line("Ansvarig", $0)] } ?? []
    return [SheetDetails.Line("", finding.message)] + responsible
  }

  private var said: [SheetDetails.Line] {
    switch item.state {
    case .open: []
    case .explained(let said):
      [SheetDetails.Line("Förklarad \(said.day) av \(said.by)", said.text, .good)]
    case .returned(let said):
      [
        SheetDetails.Line(
          "", "Förklarades \(said.day) av \(said.by), men siffrorna har ändrats sedan dess.", .warning),
        SheetDetails.Line("Förklaringen var", said.text),
      ]
    }
  }

  private var rule: [SheetDetails.Line] {
    FindingWords.looksAt(finding.rule).map { [SheetDetails.Line("Regel", $0, .quiet)] } ?? []
  }
}
