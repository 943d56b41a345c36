import FollowUp

/// What the measures come to, against what they are to cover, and what does not add up.
struct MeasureFoot {
  let cells: TableCells
  let sums: MeasureSums
  /// The table's own sum of all.
  let total: TableRow?

  private var table: FigureTable { cells.table }
  private var plan: Plan { cells.context.plan }

  var sentences: [String] {
    if sums.measures.isEmpty { return [] }
    return [summed, cover, outside, calculated].compactMap { $0 } + realised + details + printed + repeats
      + [table.note].compactMap { $0 }
  }

  /// `Summa effekt: 2 343 tkr 2023, 13 844 tkr 2024.`
  private var summed: String? {
    let parts = effects.compactMap { column in
      sums.total(column.key).map { "\(money($0)) \(year(column))" }
    }
    return parts.isEmpty ? nil : "Summa effekt: \(parts.joined(separator: ", "))."
  }

  /// The year's own effect against the deficit.
  private var cover: String? {
    guard let deficit = DeficitToCover.of(plan),
      let column = effects.first(where: { $0.key.period?.year == plan.year })
    else { return nil }
    let given = sums.total(column.key) ?? .zero
    let share = given.shifted(by: 2).divided(by: deficit.amount, to: 0)
      .map { " (\(NumberText.show($0, in: .percent, decimals: 0))\(NumberText.unitSuffix(.percent)))" }
    let source = deficit.isQuoted ? "”\(deficit.label)” i texten" : "prognosen"
    let rest = deficit.amount - given
    let judgement = rest > .zero ? "\(money(rest)) återstår" : "det räcker"
    return "Underskott att täcka \(plan.year) enligt \(source): \(money(deficit.amount)). "
      + "Åtgärderna ger \(money(given))\(share ?? ""): \(judgement)."
  }

  private var outside: String? {
    let rows = sums.notAnchored
    guard !rows.isEmpty else { return nil }
    let parts = effects.compactMap { column in
      sums.sum(of: rows, column.key).map { "\(money($0)) \(year(column))" }
    }
    let words = parts.isEmpty ? "ingen effekt är beräknad" : parts.joined(separator: ", ")
    return "Ej förankrade, utanför summan: \(words)."
  }

  private var calculated: String? {
    let repeats = Set(sums.repeats.map(\.id))
    let measures = sums.measures.filter { !repeats.contains($0.id) }
    let count = measures.count(where: sums.hasEffect)
    return "Effekten är beräknad för \(count) av \(Counted.text(measures.count, "åtgärd", "åtgärder"))."
  }

  private var realised: [String] {
    table.columns.filter { $0.meaning == .realised }.compactMap { column in
      guard let total = sums.total(column.key) else { return nil }
      let expected = sums.expected(for: column).flatMap { sums.total($0.key) }.map { " av \(money($0))" }
      return "Uppnått \(year(column)): \(money(total))\(expected ?? "")."
    }
  }

  private var effects: [TableColumn] { table.columns.filter { $0.meaning == .effect } }

  private func year(_ column: TableColumn) -> String {
    column.key.period.map(PeriodWords.long) ?? BudgetNames.inside(cells.figures.label(column.key))
  }

  private func money(_ number: ExactDecimal) -> String {
    NumberText.show(number, in: table.unit, decimals: table.decimals) + NumberText.unitSuffix(table.unit)
  }
}

/// What does not add up.
extension MeasureFoot {
  /// `Delarna i ”Daglig verksamhet” ger 1 159 tkr 2023, åtgärden säger 1 200 tkr: skiljer 41 tkr.`
  private var details: [String] {
    sums.measures.flatMap { measure -> [String] in
      guard let details = MeasureDetails(of: measure, in: table, among: plan.actions.tables) else {
        return []
      }
      return effects.compactMap { column in
        guard let difference = details.difference(column.key), let sum = details.total(column.key) else {
          return nil
        }
        let isBroken = details.agreement(column.key) == .broken
        let verdict = isBroken ? "skiljer \(money(difference.magnitude))" : "avrundning"
        return "Delarna i ”\(measure.label)” ger \(money(sum)) \(year(column)), åtgärden säger "
          + "\(money(sum - difference)): \(verdict)."
      }
    }
  }

  /// The table's own sum leaves something out, or has something else in it.
  private var printed: [String] {
    guard let total else { return [] }
    return effects.compactMap { column in
      guard let own = table.value(total.id, column.key), let ours = sums.total(column.key), own != ours else {
        return nil
      }
      return
        "Tabellens rad ”\(total.label)” räknar till \(money(own)) \(year(column)): den tar inte med samma rader."
    }
  }

  private var repeats: [String] {
    sums.repeats.map { "”\($0.label)” står även under en annan rubrik och räknas en gång." }
  }
}
