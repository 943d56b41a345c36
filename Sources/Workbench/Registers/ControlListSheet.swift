import FollowUp

/// The controls: how much is examined and approved, how it is judged, and what is corrected after it.
struct ControlListSheet {
  let context: PaneContext

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Kontroll", .flexible(least: 24), priority: 1),
        SheetColumn("Risk", .atMost(26), priority: 4),
        .figure("Granskade", priority: 2), .figure("Godkända", priority: 2), .figure("Andel %", priority: 3),
        SheetColumn("Bedömning", .atMost(20), priority: 1), SheetColumn("Läge", .atMost(22), priority: 3),
        SheetColumn("Område", .atMost(24), priority: 5), .text("Gränser", least: 18, priority: 6),
      ],
      rows: controls.flatMap(rows), foot: foot,
      filters: [
        Sheet.Filter("unexamined", "ej granskade"), Sheet.Filter("disapproved", "inte helt godkända"),
        Sheet.Filter("corrective", "öppna korrigerande åtgärder"),
      ],
      empty: "Här står årets kontroller och vad de visade. Inga är inlagda än: rodtrad lagg-till kontroll.")
  }

  private var controls: [Control] { context.plan.risks.controls }

  private func place(_ control: Control) -> FigureAddress { context.plan.address(.risks, [control.id]) }

  private func rows(_ control: Control) -> [SheetRow] {
    [row(control)] + control.corrective.map { corrective($0, of: control) }
  }

  private func row(_ control: Control) -> SheetRow {
    let place = place(control)
    let verdict = ControlVerdict.of(control)
    let risk = control.risk.flatMap { context.plan.risks.risk($0) }
    return SheetRow(
      place,
      cells: [
        SheetCell(control.name), risk.map { SheetCell($0.numbered) } ?? SheetCell("utan risk", .quiet),
        samples(control.examined, place.appending(EntityID(known: "examined"))),
        samples(control.approved, place.appending(EntityID(known: "approved"))),
        .number(verdict.share, in: .percent, decimals: 1), judgement(control),
        SheetCell(control.status ?? "", focus: field(place, "status")),
        SheetCell(control.area ?? risk?.area ?? "", .quiet), SheetCell(limits(control, verdict), .quiet),
      ], tags: tags(verdict))
  }

  private func corrective(_ response: RiskResponse, of control: Control) -> SheetRow {
    let place = place(control).appending(response.id)
    let isDone = context.municipality.meaning(of: response.status) == .finished
    let none = [SheetCell](repeating: SheetCell(""), count: 4)
    return SheetRow(
      place, depth: 1,
      cells: [SheetCell(response.text), SheetCell("korrigerande åtgärd", .quiet)] + none
        + [StatusCell.of(response.status, in: context, focus: field(place, "status"))],
      tags: isDone ? [] : ["corrective"])
  }

  private func samples(_ figure: Figure?, _ place: FigureAddress) -> SheetCell {
    .figure(figure ?? .empty, in: .count, decimals: 0, focus: ThingForm.focus(place, in: context))
  }

  private func judgement(_ control: Control) -> SheetCell {
    let verdict = ControlVerdict.of(control)
    switch verdict.problem {
    case .nothingExamined: return SheetCell("– ej granskad", .quiet)
    case .approvedAboveExamined, .noCriteria, .outsideBands:
      return SheetCell(verdict.problem.map(VerdictText.sentence) ?? "", .warning)
    case .gap, .overlap, nil:
      guard let grade = verdict.grade, let word = verdict.verdict else { return SheetCell("–", .quiet) }
      return SheetCell("\(grade.sign) \(word.lowercased())", grade.tone)
    }
  }

  /// Of the criteria that judged, else of all there are.
  private func limits(_ control: Control, _ verdict: ControlVerdict) -> String {
    (verdict.criteria.map { [$0] } ?? control.criteria).map(CriteriaText.line).joined(separator: " | ")
  }

  private func tags(_ verdict: ControlVerdict) -> Set<String> {
    if verdict.problem == .nothingExamined { return ["unexamined"] }
    return verdict.grade == .approved ? [] : ["disapproved"]
  }

  private func field(_ place: FigureAddress, _ name: StaticString) -> Focus? {
    ThingForm.focus(place.appending(EntityID(known: name)), in: context)
  }
}

extension ControlListSheet {
  /// How many are examined and what came of it; how the corrective actions stand.
  private var foot: [String] {
    let grades = controls.map { ControlVerdict.of($0) }
    guard !grades.isEmpty else { return [] }
    let examined = grades.count { $0.problem != .nothingExamined }
    let results = Counted.parts([
      (grades.count { $0.grade == .approved }, "godkänd", "godkända"),
      (grades.count { $0.grade == .partly }, "delvis", "delvis"),
      (grades.count { $0.grade == .notApproved }, "ej godkänd", "ej godkända"),
    ])
    let tally = StatusTally(controls.flatMap(\.corrective).map(\.status), in: context.municipality)
    let corrective = Counted.text(tally.total, "korrigerande åtgärd", "korrigerande åtgärder")
    return [
      "\(Counted.text(grades.count, "kontroll", "kontroller")), \(examined) \(examined == 1 ? "granskad" : "granskade")"
        + (results.isEmpty ? "." : ": \(results)."),
      tally.total == 0 ? nil : "\(corrective): \(tally.words).",
    ].compactMap { $0 }
  }
}
