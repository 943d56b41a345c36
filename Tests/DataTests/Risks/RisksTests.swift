import FollowUp
import Testing

@Suite("The risks of data/huddinge hold what the documents print")
struct RisksTests {
  @Test("every risk, response, review, control and band is at its address, as printed")
  func risks() throws {
    let rows = try FixtureFile.risks.rows()
    let plans = try HuddingePlans()
    #expect(rows.count == FixtureFile.risks.count)
    let failures = rows.flatMap { row -> [String] in
      guard let address = FigureAddress(row.address), let plan = plans.plan(of: address) else {
        return ["\(row.address): saknas"]
      }
      return RiskFacts(row: row, address: address, plan: plan).differences
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("no register holds a response, a control or a band nobody printed")
  func nothingInvented() throws {
    let registers = try HuddingePlans().all.map(\.risks)
    let responses = registers.flatMap { register in
      register.risks.flatMap(\.responses) + register.reviews.flatMap(\.responses)
        + register.controls.flatMap(\.corrective)
    }
    let controls = registers.flatMap(\.controls)
    let bands = controls.flatMap(\.criteria).flatMap(\.bands)
    #expect(responses.count + controls.count + bands.count == FixtureFile.risks.count)
  }

  @Test(
    "an assessment's words are levels of the scale, or a misprint of one; the product is the printed value")
  func assessments() throws {
    let plans = try HuddingePlans()
    let assessed = plans.all.flatMap(\.risks.risks).filter { $0.assessment.value != nil }
    #expect(assessed.count == 5)
    let scale = plans.municipality.riskScale
    for risk in assessed {
      let assessment = risk.assessment
      #expect(assessment.value == risk.printedValue)
      let likelihood = RiskScale.level(of: assessment.likelihoodWord ?? "", in: scale.likelihoods)
      #expect(likelihood == assessment.likelihood)
      let consequence = RiskScale.level(of: assessment.consequenceWord ?? "", in: scale.consequences)
      #expect(consequence == assessment.consequence || assessment.consequenceWord == "mycket allvarig")
    }
  }
}
