import FollowUp
import Testing

@Suite("Kommungemensamma risker are alike in every committee the same year")
struct SharedRiskTests {
  private func risk(_ name: String, called: String? = nil, _ likelihood: Int = 4, isShared: Bool = true)
    -> Risk
  {
    var risk = YearChecks.risk(likelihood, 2, name)
    risk.name = called ?? name
    risk.isShared = isShared
    return risk
  }

  private func findings(_ own: [Risk], _ others: Plan...) -> [Finding] {
    YearChecks.findings(of: .sharedRisk, in: YearChecks.plan(risks: own), others: others)
  }

  @Test("the same risks, named and assessed alike, give nothing")
  func alike() {
    let both = [risk("periodisering"), risk("representation")]
    #expect(findings(both, YearChecks.plan("von", risks: both)).isEmpty)
  }

  @Test("another name of the same risk is a warning")
  func renamed() throws {
    let other = YearChecks.plan("von", risks: [risk("periodisering", called: "Periodisering av fakturor")])
    let finding = try #require(findings([risk("periodisering")], other).first)
    #expect(finding.severity == .warning)
    #expect(
      finding.message
        == "Risk 1 ”periodisering” är kommungemensam men heter ”Periodisering av fakturor” hos Vård- och omsorgsnämnden."
    )
    #expect(
      finding.addresses.map(\.description) == [
        "sn/2026/risks/periodisering/name", "von/2026/risks/periodisering",
      ])
  }

  @Test("another assessment is each committee's own: told, not held against it")
  func assessed() throws {
    let other = YearChecks.plan("von", risks: [risk("periodisering", 2)])
    let finding = try #require(findings([risk("periodisering")], other).first)
    #expect(finding.severity == .info)
    #expect(finding.message.hasSuffix("4 × 2 = 8 här, 2 × 2 = 4 hos Vård- och omsorgsnämnden."))
  }

  @Test("one that is missing here is told once, with everybody who has it")
  func lacking() throws {
    let shared = [risk("periodisering"), risk("loner")]
    let all = findings(
      [risk("periodisering"), risk("egen", isShared: false)], YearChecks.plan("von", risks: shared),
      YearChecks.plan("gan", risks: shared))
    let finding = try #require(all.first)
    #expect(all.count == 1)
    #expect(finding.inYear == "risks/loner")
    #expect(
      finding.message
        == "Den kommungemensamma risken ”loner” finns hos Vård- och omsorgsnämnden och Gymnasie- och arbetsmarknadsnämnden 2026 men saknas här."
    )
  }

  @Test("one that is not marked as shared here is told as that, not as missing")
  func unmarked() {
    let other = YearChecks.plan("von", risks: [risk("periodisering")])
    let all = findings([risk("periodisering", isShared: false)], other)
    #expect(all.map(\.severity) == [.warning])
    #expect(all.map(\.inYear) == ["risks/periodisering/shared"])
  }

  @Test("other years, the committee itself, and a register nobody has begun say nothing")
  func silent() {
    let risks = [risk("periodisering", called: "Något annat")]
    #expect(findings([risk("periodisering")], YearChecks.plan("von", 2025, risks: risks)).isEmpty)
    #expect(findings([risk("periodisering")], YearChecks.plan("sn", 2025, risks: risks)).isEmpty)
    #expect(findings([], YearChecks.plan("von", risks: risks)).isEmpty)
    #expect(findings([risk("periodisering")], YearChecks.plan("von")).isEmpty)
  }
}
