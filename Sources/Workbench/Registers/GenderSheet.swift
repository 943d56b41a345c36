import FollowUp

/// Jämlik styrning: the latest values for women and men of every indicator, how they differ, and whether it is unjustified.
struct GenderSheet {
  let context: PaneContext

  private var fields: FieldCells { FieldCells(context: context) }
  private var indicators: [Indicator] { context.plan.goals.indicators }

  var sheet: Sheet {
    let gaps = indicators.compactMap { indicator in
      GenderGap.of(indicator, at: context.point.period).map { (indicator, $0) }
    }
    return Sheet(
      [
        SheetColumn("Indikator", .flexible(least: 26), priority: 1),
        SheetColumn("Avser", .atMost(14), priority: 3),
        .figure("Totalt", priority: 2), .figure("Kvinnor", priority: 1), .figure("Män", priority: 1),
        .figure("K − M", priority: 1), SheetColumn("Enhet", .atMost(14), priority: 3),
        SheetColumn("Omotiverad skillnad?", .atMost(28), priority: 1),
        SheetColumn("Att se på", .atMost(28), priority: 2, order: nil),
      ],
      caption: "utfall t.o.m. \(PeriodWords.long(context.point.period))", rows: gaps.map(row),
      foot: foot(gaps.map(\.0)),
      filters: [
        Sheet.Filter("unanswered", "ej besvarade"), Sheet.Filter("different", "med skillnad"),
        Sheet.Filter("outside", "totalen utanför"),
      ],
      empty: indicators.isEmpty
        ? "Här jämförs utfall för kvinnor och män. Inga indikatorer är inlagda än."
        : "Ingen av årets \(indicators.count) indikatorer har utfall för både kvinnor och män.")
  }

  private func row(_ indicator: Indicator, _ gap: GenderGap) -> SheetRow {
    let place = context.plan.address(.goals, [indicator.id])
    func number(_ value: ExactDecimal?, _ sign: NumberText.Sign = .negative) -> SheetCell {
      .number(value, in: gap.unit, decimals: max(0, -(value?.exponent ?? 0)), sign: sign)
    }
    let isOutside = gap.enclosure == .outside
    let answer = indicator.unjustifiedDifference ?? ""
    return SheetRow(
      place,
      cells: [
        SheetCell(indicator.name), SheetCell(PeriodWords.short(gap.period), .quiet), number(gap.total),
        number(gap.women), number(gap.men), number(gap.difference, .always),
        SheetCell(gap.unit == .percent ? "procentenheter" : gap.unit.rawValue, .quiet),
        SheetCell(
          answer.isEmpty ? "ej besvarat" : answer, answer.isEmpty ? .warning : .plain,
          focus: fields.focus("unjustified", of: place)),
        SheetCell(isOutside ? "! totalen ligger utanför" : "", .warning),
      ], tags: tags(gap, isAnswered: !answer.isEmpty))
  }

  private func tags(_ gap: GenderGap, isAnswered: Bool) -> Set<String> {
    Set(
      [
        isAnswered ? nil : "unanswered", gap.difference.isZero ? nil : "different",
        gap.enclosure == .outside ? "outside" : nil,
      ].compactMap { $0 })
  }

  private func foot(_ split: [Indicator]) -> [String] {
    guard !indicators.isEmpty else { return [] }
    let answers = split.map { ($0.unjustifiedDifference ?? "").lowercased() }
    let (none, unanswered) = (answers.count { $0 == "nej" }, answers.count { $0.isEmpty })
    let other = answers.count - none - unanswered
    let told = Counted.parts([
      (none, "nej", "nej"), (other, "annat svar", "andra svar"), (unanswered, "ej besvarad", "ej besvarade"),
    ])
    return [
      "\(split.count) av \(Counted.text(indicators.count, "indikator", "indikatorer")) redovisas för kvinnor "
        + "och män, \(indicators.count - split.count) inte.",
      split.isEmpty ? nil : "Omotiverad skillnad: \(told).",
    ].compactMap { $0 }
  }
}
