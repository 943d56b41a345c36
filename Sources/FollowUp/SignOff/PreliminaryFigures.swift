/// Figures that are preliminary: known to become others.
package enum PreliminaryFigures {
  /// The addresses of those in a year that are numbers or words, in document order.
  package static func of(_ plan: Plan) -> [FigureAddress] {
    observations(plan) + cells(plan)
  }

  private static func observations(_ plan: Plan) -> [FigureAddress] {
    plan.goals.indicators.flatMap { indicator in
      indicator.observations.filter { isPreliminary($0.figure) }.compactMap { observation in
        EntityID(observation.field).map { plan.address(.goals, [indicator.id, $0], observation.period) }
      }
    }
  }

  private static func cells(_ plan: Plan) -> [FigureAddress] {
    [FigureAddress.Register.money, .actions, .statistics].flatMap { register in
      plan.tables(of: register).flatMap { table in
        table.rows.flatMap { row in
          table.columns.map(\.key).filter { key in
            table.cells[.init(row: row.id, column: key)].map(isPreliminary) ?? false
          }.map { plan.address(register, [table.id, row.id, $0.field], $0.period) }
        }
      }
    }
  }

  private static func isPreliminary(_ figure: Figure) -> Bool { figure.isPreliminary && !figure.isMissing }

  /// The change that makes a figure preliminary or final; nil when it is that already.
  ///
  /// Refuses what is no figure, what is empty, and what is computed.
  package static func change(
    _ address: FigureAddress, in plan: Plan, to isPreliminary: Bool
  ) throws(FieldError) -> Change? {
    guard case .figure(var figure) = try plan.value(at: address) else { throw .wrongKind(address) }
    if figure.isMissing { throw .invalid(address, .noFigure) }
    guard figure.isPreliminary != isPreliminary else { return nil }
    let before = figure
    figure.isPreliminary = isPreliminary
    return Change(address, from: .figure(before), to: .figure(figure))
  }
}
