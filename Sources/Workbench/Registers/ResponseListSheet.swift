import FollowUp

/// What is done about each risk, and how it goes.
struct ResponseListSheet {
  let context: PaneContext

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Risk och åtgärd", .flexible(least: 28), priority: 1),
        .figure("Värde", priority: 3), SheetColumn("Band", .atMost(8), priority: 4),
        .figure("Klara", priority: 2, order: nil), SheetColumn("Läge", .atMost(20), priority: 1),
        SheetColumn("Ansvarig", .atMost(20), priority: 4), .text("Kommentar", least: 16, priority: 5),
      ],
      rows: rows, foot: foot,
      filters: [
        Sheet.Filter("open", "ej klara"), Sheet.Filter("bare", "risker utan åtgärd"),
        Sheet.Filter("high", "höga risker"),
      ],
      empty: "Här står riskerna och vad som görs åt dem. Inga risker är inlagda än: rodtrad lagg-till risk.")
  }

  private var risks: [Risk] { context.plan.risks.risks }

  /// Kommungemensamma risks first, under a heading of their own when there are both.
  private var rows: [SheetRow] {
    let shared = risks.filter(\.isShared)
    let own = risks.filter { !$0.isShared }
    if shared.isEmpty || own.isEmpty { return risks.flatMap { rows($0, depth: 0) } }
    return heading("Kommungemensamma risker", "shared", shared) + heading("Nämndens egna risker", "own", own)
  }

  private func heading(_ title: String, _ id: String, _ risks: [Risk]) -> [SheetRow] {
    [SheetRow(id, .heading, cells: [SheetCell(title, .strong)])] + risks.flatMap { rows($0, depth: 1) }
  }

  private func rows(_ risk: Risk, depth: Int) -> [SheetRow] {
    let corrective = context.plan.risks.controls(of: risk.id)
    return [row(risk, depth: depth)]
      + risk.responses.map { row($0, of: risk, under: risk.id, depth: depth + 1) }
      + corrective.flatMap { control in
        control.corrective.map { row($0, of: risk, under: control.id, depth: depth + 1) }
      }
  }

  private func row(_ risk: Risk, depth: Int) -> SheetRow {
    let band = context.municipality.riskScale.band(risk.assessment)
    let tally = tally([risk])
    let state = tally.total == 0 ? SheetCell("ingen åtgärd", .warning) : SheetCell("")
    return SheetRow(
      context.plan.address(.risks, [risk.id]), depth: depth,
      cells: [
        SheetCell(risk.numbered, .strong),
        .number(
          risk.assessment.value.map { ExactDecimal($0) }, in: .count, decimals: 0, band?.tone ?? .quiet),
        SheetCell(band?.name ?? "ej värderad", band?.tone ?? .quiet),
        SheetCell(tally.share, tally.finished == tally.total ? .good : .plain), state,
        SheetCell(risk.responsible ?? "", focus: field([risk.id, EntityID(known: "responsible")])),
      ], tags: tags(risk, isBare: tally.total == 0))
  }

  /// `owner` is the risk, or the control that the corrective action follows.
  private func row(_ response: RiskResponse, of risk: Risk, under owner: EntityID, depth: Int) -> SheetRow {
    let path = [owner, response.id]
    let isDone = context.municipality.meaning(of: response.status) == .finished
    let text = owner == risk.id ? response.text : "Korrigerande: \(response.text)"
    return SheetRow(
      context.plan.address(.risks, path), depth: depth,
      cells: [
        SheetCell(text), SheetCell(""), SheetCell(""), SheetCell(""),
        StatusCell.of(response.status, in: context, focus: field(path + [EntityID(known: "status")])),
        SheetCell(response.responsible ?? "", focus: field(path + [EntityID(known: "responsible")])),
        SheetCell(response.comment ?? "", focus: field(path + [EntityID(known: "comment")])),
      ], tags: tags(risk, isBare: false).union(isDone ? [] : ["open"]))
  }

  private func tags(_ risk: Risk, isBare: Bool) -> Set<String> {
    let isHigh = context.municipality.riskScale.band(risk.assessment) == .high
    return Set((isBare ? ["bare"] : []) + (isHigh ? ["high"] : []))
  }

  private func field(_ path: [EntityID]) -> Focus? {
    ThingForm.focus(context.plan.address(.risks, path), in: context)
  }

  private func tally(_ risks: [Risk]) -> StatusTally {
    let responses = risks.flatMap { risk in
      risk.responses + context.plan.risks.controls(of: risk.id).flatMap(\.corrective)
    }
    return StatusTally(responses.map(\.status), in: context.municipality)
  }

  private var foot: [String] {
    guard !risks.isEmpty else { return [] }
    let all = tally(risks)
    let bare = risks.filter { tally([$0]).total == 0 }
    let sum =
      "\(Counted.text(all.total, "åtgärd", "åtgärder")) mot \(Counted.text(risks.count, "risk", "risker"))"
    let without = bare.map(\.numbered).joined(separator: "; ")
    return [
      Counted.capitalised(sum) + (all.total == 0 ? "." : ": \(all.words)."),
      bare.isEmpty ? nil : "Utan åtgärd: \(without).",
    ].compactMap { $0 }
  }
}
