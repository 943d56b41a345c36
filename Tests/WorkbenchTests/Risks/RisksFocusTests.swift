import Fixtures
import FollowUp
import Testing
import Workbench

/// What commands edit in the Risk pane.
@Suite struct RisksFocusTests {
  private func model(_ context: PaneContext, at address: String? = nil) throws -> RisksModel {
    var state = RisksState()
    if let address {
      let isShown = state.reveal(try #require(FigureAddress(address)), in: context)
      #expect(isShown)
    }
    return RisksModel(context, state)
  }

  @Test("an assessed risk asks why its level changes, and not when it stays")
  func levels() throws {
    let model = try model(try RisksFixture.socialCommittee(), at: "sn/2026/risks/periodisering")
    let focus = try #require(model.focus(for: .setConsequence3))
    #expect(focus.address?.description == "sn/2026/risks/periodisering/consequence")
    #expect(focus.editor == .level(names: ["lindrig", "kännbar", "allvarlig", "mycket allvarlig"]))
    #expect(focus.motivation?.address.description == "sn/2026/risks/periodisering/motivation")
    #expect(focus.motivation?.question == "Varför ändras konsekvensen?")
    #expect(focus.motivation?.exempt == .level(2))
    #expect(focus.motivation?.current == "Felperiodiseringar återkommer när resultat förklaras.")
  }

  @Test("a first assessment needs no motivation")
  func firstAssessment() throws {
    let model = try model(try RisksFixture.careCommittee())
    let focus = try #require(model.focus(for: .setLikelihood1))
    #expect(focus.address?.path.last?.description == "likelihood")
    #expect(focus.motivation == nil)
  }

  @Test("controls and reviews have no levels")
  func noLevels() throws {
    let model = try model(try RisksFixture.careCommittee(), at: "von/2019/risks/arbetsmiljoverket")
    #expect(model.focus(for: .setLikelihood1) == nil)
    #expect(model.focus(for: .setConsequence4) == nil)
  }

  @Test("the register's line is opened, not edited")
  func entry() throws {
    let model = try model(try RisksFixture.socialCommittee())
    #expect(!model.focus.isEditable)
    #expect(model.focus.address?.description == "sn/2026/risks/representation/likelihood")
    #expect(model.contexts == [.risks, .table])
  }

  @Test("a response is edited as one of the municipality's statuses, and has a comment")
  func response() throws {
    let address = "von/2019/risks/kompetens-aldreomsorg/strategi/status"
    let model = try model(try RisksFixture.careCommittee(), at: address)
    guard case .choice(let choices) = model.focus.editor else {
      Issue.record("no choice")
      return
    }
    #expect(
      choices.map(\.name) == ["Ej påbörjat", "Pågår", "Troligen klart i år", "Blir klart i år", "Klart"])
    #expect(model.focus(for: .setStatus)?.address?.description == address)
    #expect(
      model.focus(for: .comment)?.address?.description
        == "von/2019/risks/kompetens-aldreomsorg/strategi/comment")
    #expect(model.statusText == "Risk 3 · åtgärd 3 av 3 · status: Troligen klart i år.")
  }

  @Test("a comment on a risk is its motivation; status on a control is its own text")
  func others() throws {
    let risk = try model(try RisksFixture.socialCommittee())
    #expect(risk.focus(for: .comment)?.address?.path.last?.description == "motivation")
    #expect(risk.focus(for: .setStatus) == nil)
    let control = try model(try RisksFixture.careCommittee(), at: "von/2019/risks/jamlikhetsaktivitet")
    #expect(control.focus(for: .setStatus)?.editor == .text)
    #expect(control.focus(for: .comment) == nil)
    #expect(control.focus(for: .sort) == nil)
  }

  @Test("samples are edited as whole numbers")
  func samples() throws {
    let model = try model(try RisksFixture.socialCommittee(), at: "sn/2026/risks/stickprov/examined")
    #expect(model.focus.editor == .number(unit: .count, decimals: 0, isNegated: false))
    #expect(model.statusText == "Kontroll · granskade: 40.")
  }

  @Test(
    "the verdict follows the counts, and says why it cannot be edited",
    arguments: [
      (40, 35, "87,5\u{A0}%: delvis godkänt"), (40, 36, "90,0\u{A0}%: godkänt"),
      (40, 31, "77,5\u{A0}%: ej godkänt"),
      (200, 159, "79,5\u{A0}%: ej godkänt"), (40, 41, "! fler godkända än granskade"),
      (0, 0, "– inget är granskat än"),
    ])
  func verdict(_ examined: Int, _ approved: Int, _ text: String) throws {
    let context = try RisksFixture.socialCommittee()
    var plan = context.plan
    plan.risks.controls[0].examined = Figure(.number(ExactDecimal(examined)))
    plan.risks.controls[0].approved = Figure(.number(ExactDecimal(approved)))
    let changed = PaneContext(municipality: context.municipality, plan: plan, point: context.point)
    let model = try model(changed, at: "sn/2026/risks/stickprov/verdict")
    #expect(model.details.first { $0.label == "Bedömning" }?.text == text)
    #expect(!model.focus.isEditable)
    #expect(model.statusText.hasSuffix("Kan inte ändras: den räknas av granskade och godkända."))
    #expect(model.contexts == [.risks, .table])
  }

  @Test("the criteria are written out, with their condition")
  func criteria() throws {
    let model = try model(try RisksFixture.socialCommittee(), at: "sn/2026/risks/direktupphandling")
    let lines = model.details.map(\.text)
    #expect(lines.contains("högst 6 granskade: 0–3 st ej godkänd · 4 st delvis godkänd · 5–6 st godkänd"))
    #expect(lines.contains("0–79 % ej godkänt · 80–89 % delvis godkänt · 90–100 % godkänt"))
  }
}
