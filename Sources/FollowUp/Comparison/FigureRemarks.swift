/// What is said of figures beside their values: comments, that one is preliminary, how a target is to be held, what is
/// printed where it is computed.
struct FigureRemarks {
  private let figures: [FigureAddress: Figure]

  /// Only figures that something is said of are kept.
  init(_ plan: Plan) {
    var found: [FigureAddress: Figure] = [:]
    for indicator in plan.goals.indicators {
      for observation in indicator.observations where Self.isRemarkable(observation.figure) {
        guard let field = EntityID(observation.field) else { continue }
        found[plan.address(.goals, [indicator.id, field], observation.period)] = observation.figure
      }
    }
    for register in [FigureAddress.Register.money, .actions, .statistics] {
      for table in plan.tables(of: register) {
        for (key, figure) in table.cells where Self.isRemarkable(figure) {
          found[plan.address(register, [table.id, key.row, key.column.field], key.column.period)] = figure
        }
      }
    }
    figures = found
  }

  private static func isRemarkable(_ figure: Figure) -> Bool {
    if case .missing(let missing) = figure.content, missing != .empty { return true }
    return figure.note != nil || figure.isPreliminary || figure.comparison != nil || figure.reference != nil
      || figure.dated != nil || figure.unit != nil
  }

  /// Whether there is anything to say of a figure.
  func says(_ line: FigureLine) -> Bool { line.printed != nil || figures[line.address] != nil }

  /// Comment, preliminary, how it is given, printed total: always the same four, so that two sides' can be put beside each other.
  func lines(of line: FigureLine) -> [WrittenLine] {
    let figure = figures[line.address]
    let printed = line.printed.map {
      NumberText.exact($0, in: line.shownUnit) + NumberText.unitSuffix(line.shownUnit)
    }
    return [
      WrittenLine(line.address, of: line.label, "Kommentar till siffran", .text, figure?.note ?? ""),
      WrittenLine(
        line.address, of: line.label, "Preliminär", .assessment, figure?.isPreliminary == true ? "ja" : ""),
      WrittenLine(
        line.address, of: line.label, "Hur siffran är angiven", .fact, figure.map(Self.manner) ?? ""),
      WrittenLine(line.address, of: line.label, "Tryckt summa", .fact, printed ?? ""),
    ]
  }

  private static func manner(_ figure: Figure) -> String {
    let missing: String? =
      switch figure.content {
      case .missing(.dash): "ett streck"
      case .missing(.doubleDash): "två streck"
      case .missing(.notCalculated): "ej beräknad"
      case .missing(.onlyInText): "bara i texten"
      case .missing(.empty), .number, .words: nil
      }
    let parts = [
      missing, figure.comparison.map(\.symbol),
      figure.reference.map { "jämförs med \(NumberText.exact($0, in: .count))" },
      figure.dated.map { "avser \($0)" }, figure.unit.map { "i \($0.rawValue)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
