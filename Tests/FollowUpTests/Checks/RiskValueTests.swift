import FollowUp
import Testing

@Suite("A printed risk value is likelihood × consequence")
struct RiskValueTests {
  private func findings(_ likelihood: Int?, _ consequence: Int?, printed: Int?) -> [Finding] {
    var risk = YearChecks.risk(likelihood, consequence)
    risk.printedValue = printed
    return YearChecks.findings(of: .riskValue, in: YearChecks.plan(risks: [risk]))
  }

  @Test(
    "the five values of Socialnämnden 2026 hold",
    arguments: [(4, 2, 8), (4, 4, 16), (3, 3, 9), (2, 4, 8)])
  func holds(likelihood: Int, consequence: Int, printed: Int) {
    #expect(findings(likelihood, consequence, printed: printed).isEmpty)
  }

  @Test("another value is an error, with both figures and their difference")
  func broken() throws {
    let finding = try #require(findings(4, 2, printed: 9).first)
    #expect(finding.severity == .error)
    #expect(finding.inYear == "risks/risk/value")
    #expect(finding.addresses.count == 3)
    #expect(finding.figures?.printed == ExactDecimal(9))
    #expect(finding.figures?.computed == ExactDecimal(8))
    #expect(finding.figures?.difference == ExactDecimal(1))
    #expect(
      finding.message
        == "Risk 1 ”risk”: tryckt riskvärde 9, men sannolikhet × konsekvens är 4 × 2 = 8.")
  }

  @Test("nothing printed is nothing to hold against anything")
  func unprinted() { #expect(findings(4, 2, printed: nil).isEmpty) }

  @Test(
    "with a level missing the value has to be possible",
    arguments: [
      (nil, nil, 12, true), (nil, nil, 7, false), (3, nil, 6, true), (3, nil, 8, false), (nil, 4, 16, true),
      (nil, 4, 6, false),
    ] as [(Int?, Int?, Int, Bool)])
  func unassessed(likelihood: Int?, consequence: Int?, printed: Int, isPossible: Bool) {
    #expect(findings(likelihood, consequence, printed: printed).isEmpty == isPossible)
  }
}

@Suite("The words of an assessment are the scale's")
struct RiskWordTests {
  private func findings(
    _ assessment: RiskAssessment, printed: Int? = nil
  ) -> [Finding] {
    var risk = YearChecks.risk(nil, nil)
    risk.assessment = assessment
    risk.printedValue = printed
    return YearChecks.findings(of: .riskWord, in: YearChecks.plan(risks: [risk]))
  }

  @Test("names and synonyms of the level are right, whatever the case")
  func right() {
    let words = RiskAssessment(
      likelihood: 4, consequence: 2, likelihoodWord: "Mycket sannolik", consequenceWord: "måttlig")
    #expect(findings(words).isEmpty)
    #expect(findings(RiskAssessment(likelihoodWord: "stor")).isEmpty)
  }

  @Test("the misprint of Socialnämnden's risk 2 is no word of the scale")
  func unknown() throws {
    let words = RiskAssessment(
      likelihood: 4, consequence: 4, likelihoodWord: "mycket stor", consequenceWord: "mycket allvarig")
    let finding = try #require(findings(words, printed: 16).first)
    #expect(finding.severity == .warning)
    #expect(finding.inYear == "risks/risk/consequence")
    #expect(
      finding.message
        == "Risk 1 ”risk”, konsekvens: ordet ”mycket allvarig” finns inte i skalan, där nivå 4 heter ”mycket allvarlig” eller ”mycket stor”."
    )
  }

  @Test("a word of another level is told, but not again when the printed value goes with it")
  func otherLevel() {
    let words = RiskAssessment(likelihood: 3, consequence: 4, likelihoodWord: "mycket stor")
    #expect(findings(words).map(\.severity) == [.warning])
    #expect(findings(words, printed: 12).count == 1)
    #expect(findings(words, printed: 16).isEmpty)
  }
}

@Suite("A changed assessment has a motivation")
struct RiskMotivationTests {
  private func risk(_ now: (Int?, Int?), was: (Int, Int)?, motivation: String? = nil) -> Risk {
    var risk = YearChecks.risk(now.0, now.1)
    risk.previous = was.map { RiskAssessment(likelihood: $0.0, consequence: $0.1) }
    risk.motivation = motivation
    return risk
  }

  private func findings(_ risk: Risk, _ others: Plan...) -> [Finding] {
    YearChecks.findings(of: .riskMotivation, in: YearChecks.plan(risks: [risk]), others: others)
  }

  @Test("without one it is a warning, also when the product is the same")
  func changed() throws {
    let finding = try #require(findings(risk((2, 4), was: (4, 2))).first)
    #expect(finding.severity == .warning)
    #expect(finding.inYear == "risks/risk/motivation")
    #expect(finding.message.contains("ändrad från 4 × 2 = 8 till 2 × 4 = 8"))
    #expect(findings(risk((2, 4), was: (4, 2), motivation: " \n")).count == 1)
  }

  @Test("motivated, unchanged, new and not yet assessed risks are well")
  func well() {
    #expect(findings(risk((2, 4), was: (4, 2), motivation: "Färre avvikelser")).isEmpty)
    #expect(findings(risk((4, 2), was: (4, 2))).isEmpty)
    #expect(findings(risk((4, 2), was: nil)).isEmpty)
    #expect(findings(risk((nil, 2), was: (4, 2))).isEmpty)
  }

  @Test("the year before says what it was where this year does not; other years and committees say nothing")
  func lastYear() {
    func before(_ committee: String, _ year: Int) -> Plan {
      YearChecks.plan(committee, year, risks: [YearChecks.risk(4, 2)])
    }
    #expect(findings(risk((3, 2), was: nil), before("sn", 2025)).count == 1)
    #expect(findings(risk((3, 2), was: nil), before("sn", 2024), before("von", 2025)).isEmpty)
  }

  @Test("a position last year that last year's plan does not have is told beside both")
  func misremembered() throws {
    let last = YearChecks.plan("sn", 2025, risks: [YearChecks.risk(4, 4)])
    let all = findings(risk((4, 2), was: (4, 2)), last)
    let finding = try #require(all.first)
    #expect(all.count == 1)
    #expect(finding.message.contains("står som 4 × 2 = 8, men planen för 2025 har 4 × 4 = 16"))
    #expect(finding.addresses.map(\.year) == [2026, 2026, 2025, 2025])
  }
}

@Suite("Somebody does something about a high risk")
struct RiskResponseTests {
  @Test("high without response and control is told; with either, or lower, it is not")
  func response() {
    func findings(_ risk: Risk, _ controls: [Control] = []) -> [Finding] {
      YearChecks.findings(of: .riskResponse, in: YearChecks.plan(risks: [risk], controls: controls))
    }
    var answered = YearChecks.risk(4, 4)
    answered.responses = [RiskResponse(id: id("a"), text: "Utbilda")]
    #expect(findings(YearChecks.risk(4, 4)).map(\.severity) == [.info])
    #expect(findings(answered).isEmpty)
    #expect(
      findings(YearChecks.risk(4, 4), [Control(id: id("k"), risk: id("risk"), name: "Stickprov")]).isEmpty)
    #expect(findings(YearChecks.risk(3, 3)).isEmpty)
    #expect(findings(YearChecks.risk(nil, 4)).isEmpty)
  }
}
