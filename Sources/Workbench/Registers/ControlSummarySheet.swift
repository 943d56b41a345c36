import FollowUp

/// Samlad bedömning of the internal control: what the figures propose, what is decided, and what the proposal rests on.
struct ControlSummarySheet {
  let context: PaneContext

  private static let level = EntityID(known: "level")
  private static let motivation = EntityID(known: "motivation")

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Samlad bedömning", .flexible(least: 26), priority: 1, order: nil),
        .figure("Antal", priority: 1, order: nil),
        SheetColumn("Förslag", .atMost(22), priority: 2, order: nil),
        SheetColumn("Beslut", .atMost(22), priority: 1, order: nil), .text("Motivering", least: 18),
      ],
      rows: isEmpty ? [] : [decision] + basis, foot: isEmpty ? [] : foot,
      empty: "Här bedöms om den interna kontrollen har räckt. Inga risker eller kontroller är inlagda än.")
  }

  /// The proposal with its rule; the decision with its motivation.
  func details(of row: SheetRow) -> SheetDetails {
    SheetDetails(
      kind: "Samlad bedömning", name: "Intern kontroll \(context.plan.year)",
      lines: [
        SheetDetails.Line("Förslag", proposed.text, proposed.tone),
        SheetDetails.Line("Beslut", decided.text, decided.tone, focus: decided.focus),
        SheetDetails.Line("Motivering", motivated.text, motivated.tone, focus: motivated.focus),
        .heading("Så räknas förslaget"),
      ] + rule.map { SheetDetails.Line("", $0, .quiet) })
  }

  private var isEmpty: Bool {
    let register = context.plan.risks
    return register.risks.isEmpty && register.controls.isEmpty && register.reviews.isEmpty
  }

  private var proposal: ControlSummaryProposal { .of(context.plan.risks, in: context.municipality) }

  private var current: ControlSummary { context.plan.risks.overall }

  private var decision: SheetRow {
    SheetRow(
      "summary", .heading,
      cells: [
        SheetCell("Intern kontroll \(context.plan.year)", .strong), SheetCell(""), proposed, decided,
        motivated,
      ])
  }

  private var basis: [SheetRow] {
    let (controls, responses) = (proposal.controls, proposal.responses)
    return [
      row("controls", "Kontroller i planen", controls.total),
      row("judged", "granskade", controls.judged, in: 1),
      row("approved", "godkända", controls.approved, in: 1), row("partly", "delvis", controls.partly, in: 1),
      row("not-approved", "ej godkända", controls.notApproved, in: 1),
      row("responses", "Åtgärder", responses.total), row("finished", "klara", responses.finished, in: 1),
      row("started", "på väg", responses.started, in: 1),
      row("idle", "varken klara eller på väg", responses.idle, in: 1),
      row("high", "ofärdiga mot höga risker", responses.unfinishedOnHighRisk, in: 1),
    ]
  }

  private func row(_ id: String, _ name: String, _ count: Int, in depth: Int = 0) -> SheetRow {
    SheetRow(
      id, depth: depth + 1,
      cells: [SheetCell(name), .number(ExactDecimal(count), in: .count, decimals: 0)])
  }

  private var proposed: SheetCell {
    proposal.level.map { SheetCell($0.short, $0.tone) } ?? SheetCell("– kan inte bedömas", .quiet)
  }

  private var differs: Bool {
    current.level != nil && proposal.level != nil && current.level != proposal.level
  }

  private var decided: SheetCell {
    guard let level = current.level else { return SheetCell("ej beslutat", .quiet, focus: focus) }
    return SheetCell(level.short + (differs ? " ≠" : ""), level.tone, focus: focus)
  }

  private var motivated: SheetCell {
    let focus = ThingForm.focus(address(Self.motivation), in: context)
    return differs && (current.motivation ?? "").isEmpty
      ? SheetCell("! motivering saknas", .warning, focus: focus)
      : SheetCell(current.motivation ?? "", focus: focus)
  }

  /// Another level than the proposed one needs a motivation.
  private var focus: Focus? {
    guard let plain = ThingForm.focus(address(Self.level), in: context) else { return nil }
    let motivation = proposal.level.map { level in
      Focus.Motivation(
        address: address(Self.motivation),
        question: "Varför en annan bedömning än förslaget ”\(level.swedish)”?",
        current: current.motivation, exempt: .choice(level.rawValue))
    }
    return Focus(
      address: plain.address, label: plain.label, editor: plain.editor, refusal: plain.refusal,
      remark: "förslag: \(proposal.level?.swedish ?? "kan inte bedömas")", motivation: motivation)
  }

  private func address(_ field: EntityID) -> FigureAddress {
    context.plan.address(.risks, [RiskRegister.overallID, field])
  }

  private var foot: [String] {
    let controls = proposal.controls
    let result = Counted.parts([
      (controls.approved, "godkänd", "godkända"), (controls.partly, "delvis", "delvis"),
      (controls.notApproved, "ej godkänd", "ej godkända"),
    ])
    let basis =
      "\(controls.judged) av \(Counted.text(controls.total, "kontroll", "kontroller")) granskade"
      + (result.isEmpty ? "" : ", \(result)")
    return [
      "Förslag: \(proposal.level?.swedish ?? "kan inte bedömas"). \(Counted.capitalised(basis)).",
      differs && (current.motivation ?? "").isEmpty
        ? "! Beslutet skiljer sig från förslaget, och motivering saknas." : nil,
    ].compactMap { $0 }
  }

  private var rule: [String] {
    [
      "Tillräcklig: alla kontroller godkända, alla åtgärder klara eller på väg och de mot höga risker klara.",
      "Otillräcklig: mer än hälften av de bedömda kontrollerna ej godkända. Däremellan delvis.",
      "Kan inte bedömas: färre än hälften av kontrollerna är granskade.",
    ]
  }
}

extension ControlSummary.Level {
  /// With its sign, for a cell.
  fileprivate var short: String {
    switch self {
    case .sufficient: "● \(swedish)"
    case .partly: "◐ \(swedish)"
    case .insufficient: "○ \(swedish)"
    }
  }

  fileprivate var tone: SheetTone {
    switch self {
    case .sufficient: .good
    case .partly: .partly
    case .insufficient: .bad
    }
  }
}
