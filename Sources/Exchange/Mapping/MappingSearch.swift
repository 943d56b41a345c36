package import FollowUp

/// Which table of a year a file is about, when nobody has said it: the one whose columns its headings name and whose rows its keys name.
package enum MappingSearch {
  /// A draft, and what of the year it is for.
  package struct Found: Hashable, Sendable {
    package let mapping: ImportMapping
    /// As people call it: `Drift per verksamhet (money/operations)`.
    package let name: String
    /// How many records of the file name a row of it.
    fileprivate let known: Int

    /// Rows first, then columns; those that are asked about count too.
    fileprivate var score: (Int, Int) {
      (known, mapping.columns.count + mapping.remarks.count { $0.isQuestion && $0.column != nil })
    }

    package var namesRows: Bool { known > 0 }
  }

  /// What the best draft leaves out of a file's headings and keys.
  package enum Lack: Hashable, Sendable {
    /// No heading is called as a column of ours.
    case headings
    /// The headings are those of tables, by their names, but no key names a row of them.
    case rows([String])
    /// Two or more fit as well, by their names.
    case several([String])
  }

  /// The draft for a target; nil when no heading is called as a column of it, or the year has no such table.
  package static func draft(
    _ text: DelimitedText, for target: ImportMapping.Target, in plan: Plan, at point: Period? = nil
  ) -> Found? {
    guard let (grid, unit, name) = ground(target, plan),
      let mapping = MappingDraft.mapping(text, for: target, on: grid, unit: unit, at: point)
    else { return nil }
    return Found(mapping: mapping, name: name, known: known(text, mapping, grid))
  }

  /// The best draft of the year's tables and indicators; nil when none names a row of ours, or two do as well.
  /// - Parameter point: the period that a person has said, by which one of several columns is chosen.
  package static func best(_ text: DelimitedText, in plan: Plan, at point: Period? = nil) -> Found? {
    let best = ranked(text, plan, point)
    return best.count == 1 && best[0].namesRows ? best[0] : nil
  }

  /// Why there is no best draft.
  package static func lack(_ text: DelimitedText, in plan: Plan) -> Lack {
    let best = ranked(text, plan, nil)
    guard let first = best.first else { return .headings }
    return first.namesRows ? .several(best.map(\.name)) : .rows(best.map(\.name))
  }

  /// The drafts that fit best, all as well.
  private static func ranked(_ text: DelimitedText, _ plan: Plan, _ point: Period?) -> [Found] {
    let all = targets(of: plan).compactMap { draft(text, for: $0, in: plan, at: point) }
    let best = all.map(\.score).max { $0 < $1 }
    return all.filter { found in best.map { $0 == found.score } ?? false }
  }

  /// Everything in a year that a file can go to, in the order it is shown.
  package static func targets(of plan: Plan) -> [ImportMapping.Target] {
    let registers: [FigureAddress.Register] = [.money, .actions, .statistics]
    return registers.flatMap { register in
      plan.tables(of: register).map { .table(register, $0.id) }
    } + (plan.goals.indicators.isEmpty ? [] : [.indicators])
  }

  /// What people call a target: `Drift per verksamhet (money/operations)`.
  package static func name(of target: ImportMapping.Target, in plan: Plan) -> String? {
    ground(target, plan)?.name
  }

  /// The rows and columns of a target that can be chosen among, the unit its amounts are in and what people call it; nil when the year
  /// has no such table.
  package static func ground(
    _ target: ImportMapping.Target, _ plan: Plan
  ) -> (grid: CellGrid, unit: MeasureUnit, name: String)? {
    switch target {
    case .indicators:
      return (CellGrid(indicatorsOf: plan), .count, "indikatorerna (\(target))")
    case .table(let register, let id):
      guard let table = plan.tables(of: register).first(where: { $0.id == id }),
        let grid = CellGrid(id, in: register, of: plan)
      else { return nil }
      // Where rows have money of different units no unit is everybody's: it must be said.
      let isMixed = grid.units.count(where: \.isMoney) > 1
      return (grid, isMixed ? .count : table.unit, "\(table.title) (\(target))")
    }
  }

  private static func known(_ text: DelimitedText, _ mapping: ImportMapping, _ grid: CellGrid) -> Int {
    let index = NameIndex(grid.rows.map { ($0.id, $0.label) })
    guard let field = field(of: mapping.key, text) else { return 0 }
    return text.records.prefix(2000).count { !index.places(of: $0.field(field)).isEmpty }
  }

  private static func field(of key: SourceColumn, _ text: DelimitedText) -> Int? {
    switch key {
    case .numbered(let number): return number - 1
    case .named(let name):
      let wanted = FoldedName(name)
      return text.records.prefix(20).lazy.compactMap { record in
        record.fields.firstIndex { FoldedName($0) == wanted }
      }.first
    }
  }
}
