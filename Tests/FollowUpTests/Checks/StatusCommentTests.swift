import FollowUp
import Testing

@Suite("A status beside what else is said of the same work")
struct StatusCommentTests {
  private func findings(_ plan: Plan) -> [Finding] {
    YearChecks.findings(of: .statusComment, in: plan)
  }

  private func told(_ status: String, _ comment: String) -> Bool {
    var plan = YearChecks.plan("von", 2019)
    plan.actions.assignments = [
      Assignment(id: id("uppdrag"), name: "Uppdrag", status: status, comment: comment)
    ]
    return !findings(plan).isEmpty
  }

  @Test(
    "finished, or finished this year, does not go with a sentence that goes on in a later year",
    arguments: [
      ("Klart", "Arbetet fortgår under 2020."), ("Blir klart i år", "Fortsätter nästa år."),
      ("Blir klart i år", "Har löpt enligt plan per 31 augusti; arbetet fortsätter kommande år."),
      ("Klart", "Utredningen skjuts till 2021"), ("Klart, se bilaga", "Det blir klart först 2020."),
    ])
  func contradicted(status: String, comment: String) { #expect(told(status, comment)) }

  @Test(
    "work under way may go on, and a finished one may speak of other years",
    arguments: [
      ("Pågår", "Påbörjas under hösten och pågår även 2020."), ("Klart", "Effekten väntas 2020."),
      ("Klart", "Arbetet fortgår under 2019."), ("Klart", "Fortgår enligt plan. Budget för 2020 är klar."),
      ("Klart", "Översynen är gjord."), ("Blir klart i år", "Fortsätter med 2500 timmar."),
    ])
  func quiet(status: String, comment: String) { #expect(!told(status, comment)) }

  @Test("what is told stands at the comment, and changes with it")
  func place() throws {
    var plan = YearChecks.plan("von", 2019)
    plan.risks.risks = [YearChecks.risk(nil, nil)]
    plan.risks.risks[0].responses = [
      RiskResponse(id: id("a"), text: "Strategi", status: "Klart", comment: "Fortgår 2020.")
    ]
    let finding = try #require(findings(plan).first)
    #expect(finding.severity == .info)
    #expect(finding.inYear == "risks/risk/a/comment")
    #expect(finding.message == "”Strategi”: läget är ”Klart”, men kommentaren talar om 2020.")
    plan.risks.risks[0].responses[0].comment = "Fortgår 2021."
    #expect(findings(plan).first?.id == finding.id)
    #expect(findings(plan).first?.basis != finding.basis)
  }

  private func activity(_ name: String, _ status: String?, sameAs: String? = nil) -> Activity {
    Activity(id: id(name), name: "Företagshälsovård", status: status, sameAs: sameAs)
  }

  private func plan(_ first: String?, _ second: String?, bothSay: Bool) -> Plan {
    var plan = YearChecks.plan("von", 2019)
    plan.actions.commitments = [
      Commitment(
        id: id("samverkan"), name: "Samverkan",
        activities: [activity("halsa", first, sameAs: bothSay ? "arbete/halsa" : nil)]),
      Commitment(
        id: id("arbete"), name: "Arbete",
        activities: [activity("halsa", second, sameAs: "samverkan/halsa")]),
    ]
    return plan
  }

  @Test("the same activity under two commitments has one status: told once", arguments: [true, false])
  func same(bothSay: Bool) throws {
    #expect(findings(plan("Pågår", "Pågår", bothSay: bothSay)).isEmpty)
    #expect(findings(plan("Pågår", nil, bothSay: bothSay)).isEmpty)
    let all = findings(plan("Pågår", "Klart", bothSay: bothSay))
    #expect(all.map(\.severity) == [.warning])
    #expect(all.first?.inYear == "actions/samverkan/halsa/status")
    #expect(
      all.first?.message
        == "”Företagshälsovård” är ”Pågår” under ”Samverkan” men ”Klart” under ”Arbete”.")
  }
}
