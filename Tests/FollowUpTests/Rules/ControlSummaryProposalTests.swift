import FollowUp
import Testing

private let bands = ControlCriteria(
  measure: .share,
  bands: [
    .init(from: 0, to: 79, verdict: "Ej godkänt"), .init(from: 80, to: 89, verdict: "Delvis godkänt"),
    .init(from: 90, to: 100, verdict: "Godkänt"),
  ])

/// Of ten samples so many approved; nil: not examined.
private func control(_ approved: Int?, _ place: Int, risk: String? = nil, isInPlan: Bool? = nil) -> Control {
  Control(
    id: id("k\(place)"), risk: risk.map { id($0) }, name: "Kontroll \(place)", isInPlan: isInPlan,
    criteria: [bands], examined: approved.map { _ in Figure(.number(ExactDecimal(10))) },
    approved: approved.map { Figure(.number(ExactDecimal($0))) })
}

private func risk(_ name: String, value: (Int, Int), isInPlan: Bool = true, _ statuses: String?...) -> Risk {
  Risk(
    id: id(name), number: "1", name: name,
    assessment: RiskAssessment(likelihood: value.0, consequence: value.1), isInPlan: isInPlan,
    responses: statuses.enumerated().map {
      RiskResponse(id: id("a\($0.offset)"), text: "Åtgärd", status: $0.element)
    })
}

private func proposal(_ approved: [Int?], _ risks: [Risk] = []) -> ControlSummaryProposal {
  let controls = approved.enumerated().map { control($0.element, $0.offset) }
  return .of(
    RiskRegister(risks: risks, controls: controls), in: .standard(id: id("kommun"), name: "Kommun"))
}

@Suite("Samlad bedömning of the internal control, as proposed")
struct ControlSummaryProposalTests {
  @Test(
    "controls decide: all approved, some not, most not, too few examined",
    arguments: [
      ([10, 9], ControlSummary.Level.sufficient), ([10, 8], .partly), ([10, 7], .partly),
      ([7, 7, 10], .insufficient),
      ([10, nil], .partly), ([10, nil, nil], nil), ([nil], nil), ([], nil),
    ] as [([Int?], ControlSummary.Level?)])
  func controls(approved: [Int?], level: ControlSummary.Level?) {
    #expect(proposal(approved).level == level)
  }

  @Test(
    "responses must be finished or under way, and finished on a high risk",
    arguments: [
      ("Klart", (1, 1), ControlSummary.Level.sufficient), ("Pågår", (1, 1), .sufficient),
      ("Ej påbörjat", (1, 1), .partly), ("Avbrutet", (1, 1), .partly), (nil, (1, 1), .partly),
      ("Klart", (4, 4), .sufficient), ("Pågår", (4, 4), .partly),
    ] as [(String?, (Int, Int), ControlSummary.Level)])
  func responses(status: String?, value: (Int, Int), level: ControlSummary.Level) {
    #expect(proposal([10], [risk("r", value: value, status)]).level == level)
  }

  @Test("what is left out of the plan does not count")
  func leftOut() {
    let result = proposal([10], [risk("utanfor", value: (4, 4), isInPlan: false, nil)])
    #expect(result.responses.total == 0)
    #expect(result.level == .sufficient)
    let outside = RiskRegister(controls: [control(10, 1), control(0, 2, isInPlan: false)])
    #expect(
      ControlSummaryProposal.of(outside, in: .standard(id: id("kommun"), name: "K")).level == .sufficient)
  }

  @Test("corrective actions count with their control's risk, and so does what follows a review")
  func owners() {
    var checked = control(10, 1, risk: "hog")
    checked.corrective = [RiskResponse(id: id("r"), text: "Rätta", status: "Pågår")]
    let review = ExternalReview(
      id: id("g"), name: "Revision", responses: [RiskResponse(id: id("x"), text: "Ny rutin")])
    let register = RiskRegister(risks: [risk("hog", value: (4, 4))], controls: [checked], reviews: [review])
    let result = ControlSummaryProposal.of(register, in: .standard(id: id("kommun"), name: "K"))
    #expect(result.responses.total == 2)
    #expect(result.responses.started == 1)
    #expect(result.responses.idle == 1)
    #expect(result.responses.unfinishedOnHighRisk == 1)
    #expect(result.level == .partly)
  }

  @Test("a verdict's grade is its band's place, whatever the bands are called")
  func grade() {
    #expect(ControlVerdict.of(control(10, 1)).grade == .approved)
    #expect(ControlVerdict.of(control(8, 1)).grade == .partly)
    #expect(ControlVerdict.of(control(0, 1)).grade == .notApproved)
    #expect(ControlVerdict.of(control(nil, 1)).grade == nil)
  }
}
