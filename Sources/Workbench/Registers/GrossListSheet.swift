import FollowUp

/// The gross list: every risk by its value, and whether it is taken into the internal control plan.
struct GrossListSheet {
  let context: PaneContext

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Risk", .flexible(least: 28), priority: 1),
        .figure("S", .fixed(3), priority: 3), .figure("K", .fixed(3), priority: 3),
        .figure("Värde", priority: 1), SheetColumn("Band", .atMost(12), priority: 2),
        SheetColumn("I planen", .atMost(8), priority: 1),
        SheetColumn("Kommentar", .atMost(26), priority: 2, order: nil),
        SheetColumn("Slag", .atMost(14), priority: 4), SheetColumn("Område", .atMost(24), priority: 5),
      ],
      caption: "efter riskvärde", rows: risks.map(row), foot: foot,
      filters: [
        Sheet.Filter("outside", "utanför planen"), Sheet.Filter("high", "höga"),
        Sheet.Filter("unassessed", "ej värderade"),
      ],
      empty: "Här står alla risker, med och utanför planen. Inga är inlagda än: rodtrad lagg-till risk.")
  }

  /// The highest value first, what is not assessed last; equals as in the document.
  private var risks: [Risk] {
    context.plan.risks.risks.enumerated().sorted {
      let (left, right) = ($0.element.assessment.value ?? 0, $1.element.assessment.value ?? 0)
      return left != right ? left > right : $0.offset < $1.offset
    }.map(\.element)
  }

  private func band(_ risk: Risk) -> RiskScale.Band? { context.municipality.riskScale.band(risk.assessment) }

  private func row(_ risk: Risk) -> SheetRow {
    let tone = band(risk)?.tone ?? .quiet
    return SheetRow(
      context.plan.address(.risks, [risk.id]),
      cells: [
        SheetCell(risk.numbered), number(risk.assessment.likelihood), number(risk.assessment.consequence),
        number(risk.assessment.value, tone), SheetCell(band(risk)?.name ?? "ej värderad", tone),
        SheetCell(
          risk.isInPlan ? "ja" : "nej", risk.isInPlan ? .plain : .quiet,
          focus: ThingForm.focus(
            context.plan.address(.risks, [risk.id, EntityID(known: "in-plan")]), in: context)),
        remark(risk), SheetCell(risk.isShared ? "kommungemensam" : "egen", .quiet),
        SheetCell(risk.area ?? "", .quiet),
      ], tags: tags(risk))
  }

  private func number(_ value: Int?, _ tone: SheetTone = .plain) -> SheetCell {
    .number(value.map { ExactDecimal($0) }, in: .count, decimals: 0, tone)
  }

  private func isLeftOut(_ risk: Risk) -> Bool { !risk.isInPlan && band(risk) == .high }

  private func remark(_ risk: Risk) -> SheetCell {
    if isLeftOut(risk) { return SheetCell("! hög risk utanför planen", .bad) }
    let printed = risk.printedValue.flatMap { $0 == risk.assessment.value ? nil : "! tryckt värde \($0)" }
    return SheetCell(printed ?? "", .warning)
  }

  private func tags(_ risk: Risk) -> Set<String> {
    Set(
      [
        risk.isInPlan ? nil : "outside", band(risk) == .high ? "high" : nil,
        risk.assessment.value == nil ? "unassessed" : nil,
      ].compactMap { $0 })
  }

  private var foot: [String] {
    let all = context.plan.risks.risks
    guard !all.isEmpty else { return [] }
    let taken = all.count(where: \.isInPlan)
    let leftOut = all.filter(isLeftOut).map(\.numbered)
    let bands = Counted.parts([
      (all.count { band($0) == .high }, "hög", "höga"),
      (all.count { band($0) == .medium }, "förhöjd", "förhöjda"),
      (all.count { band($0) == .low }, "låg", "låga"),
      (all.count { band($0) == nil }, "ej värderad", "ej värderade"),
    ])
    return [
      "\(taken) av \(Counted.text(all.count, "risk", "risker")) är med i planen. \(bands).",
      leftOut.isEmpty ? nil : "! Höga risker utanför planen: \(leftOut.joined(separator: "; ")).",
    ].compactMap { $0 }
  }
}
