/// What the reporting point requires and has not got: outcomes, columns of tables, statuses with comments, controls, assessments
/// and judgements, each with whoever is to enter it.
///
/// Told, never an error: a year is filled in little by little. A dash is an answer.
extension Check {
  package static let missing = Check(
    .missing, "Saknas",
    looksAt: "Allt som rapporttillfället kräver och inte har fått, och vem som fyller i det.",
    reads: CheckParts.tables.union([.goals, .risks, .actions, .settings, .point]),
    .year { scope in
      OutstandingFigures.of(scope.plan, at: scope.point, in: scope.municipality).map { finding($0, scope) }
    })

  private static func finding(_ figure: OutstandingFigure, _ scope: CheckScope) -> Finding {
    let role = figure.responsible.map { " (ansvarig \($0))" } ?? ""
    return Finding(
      .missing, .info, at: [figure.address], place: figure.name,
      section: FindingSection.of(figure.address, in: scope.plan),
      message: "Saknas: \(what(figure, scope))\(role).", responsible: figure.responsible,
      aspect: figure.kind.rawValue, grounds: ["\(figure.missing)"])
  }

  private static func what(_ figure: OutstandingFigure, _ scope: CheckScope) -> String {
    let name = FindingText.quoted(figure.name)
    switch figure.kind {
    case .outcome: return "utfall \((figure.address.period ?? scope.point.period).inWords) för \(name)"
    case .figures:
      return "\(figure.missing) av \(figure.total) \(figure.total == 1 ? "siffra" : "siffror") i \(name)"
    case .status: return "läge för \(name)"
    case .comment: return "kommentar till \(name)"
    case .control: return "antal granskade för \(name)"
    case .finding: return "iakttagelse för \(name)"
    case .assessment: return "värdering av risken \(name)"
    case .attainment: return "bedömd måluppfyllelse för \(name)"
    case .overallAttainment, .internalControl:
      return figure.name.prefix(1).lowercased() + figure.name.dropFirst()
    }
  }
}
