/// Jämlik styrning: a total against its women and men.
///
/// A count is their sum. Anything else lies between the two, with the rounding of all three. Others than women and men can be in a total,
/// so it is never more than a warning. Delårsrapport augusti 2019: HME totalt 77 with women 78 and men 79 is outside; anställda 1 348 + 297 =
/// 1 645 holds.
extension Check {
  package static let gender = Check(
    .gender, "Kvinnor och män",
    looksAt:
      "Varje utfall som redovisas för kvinnor och män, alla år: ett antal ska vara deras summa, annat ligga mellan dem.",
    .indicator { indicator, scope in
      guard indicator.observations.contains(where: { $0.gender != nil }) else { return [] }
      let place = IndicatorPlace(indicator: indicator, plan: scope.plan)
      return GenderGap.all(of: indicator).filter { $0.enclosure == .outside }
        .compactMap { GenderFinding(place: place, gap: $0).finding }
    })
}

private struct GenderFinding {
  let place: IndicatorPlace
  let gap: GenderGap

  var finding: Finding? {
    guard let total = gap.total, let source = gap.sources.first else { return nil }
    let figures = Finding.Figures(
      printed: place.printed(total, source), computed: gap.isCount ? gap.women + gap.men : nil,
      unit: gap.unit, terms: terms)
    let start = "\(place.name(source)): "
    return place.finding(
      .gender, .warning, at: gap.sources.map(place.address), place: place.name(source),
      message: start + (gap.isCount ? sum(figures) : between(figures)), figures: figures)
  }

  private var terms: [Finding.Term] {
    zip(["Kvinnor", "Män"], gap.sources.dropFirst()).compactMap { label, source in
      source.figure.number.map {
        Finding.Term(label, place.printed($0, source), at: place.address(source))
      }
    }
  }

  private func sum(_ figures: Finding.Figures) -> String {
    let values = figures.terms.map { FindingText.number($0.value) }.joined(separator: " + män ")
    return "tryckt \(number(figures.printed)), men kvinnor \(values) = \(number(figures.computed)). "
      + "Skillnad \(number(figures.difference, sign: .always))."
  }

  private func between(_ figures: Finding.Figures) -> String {
    let values = figures.terms.map { FindingText.number($0.value) }.joined(separator: ") och män (")
    return
      "totalen (\(number(figures.printed))) ligger inte mellan kvinnor (\(values)), och avrundning räcker inte. "
      + "Kan bero på svar utan uppgift om kön."
  }

  private func number(_ number: ExactDecimal?, sign: NumberText.Sign = .negative) -> String {
    number.map { FindingText.number($0, sign: sign) } ?? ""
  }
}
