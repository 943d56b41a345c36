import FollowUp
import Testing

@Suite("What is finished stays in the old year")
struct NextYearWorkTests {
  private let municipality = Municipality.standard(id: id("provby"), name: "Provby")

  private func next(_ change: (inout Plan) -> Void) -> (plan: Plan, told: [String]) {
    var plan = Plan(committee: id("sn"), year: 2026, reportingPoints: [.plan(of: 2026)])
    change(&plan)
    return NextYear.plan(from: plan, municipality: municipality)
  }

  private func responses() -> [RiskResponse] {
    [("a", "Klart"), ("b", "Pågår"), ("c", "Avbrutet"), ("d", nil), ("e", "Väntar på beslut")].map {
      RiskResponse(id: id($0.0), text: $0.0, status: $0.1, comment: "Kommentar", responsible: "Chef")
    }
  }

  @Test("a risk keeps its assessment, which is also last year's; motivation and printed value are gone")
  func risks() {
    let assessment = RiskAssessment(likelihood: 3, consequence: 2, likelihoodWord: "stor")
    let plan = next {
      $0.risks.overall = ControlSummary(level: .partly, motivation: "Därför")
      $0.risks.risks = [
        Risk(
          id: id("x"), number: "1", name: "X", assessment: assessment,
          previous: RiskAssessment(likelihood: 1),
          printedValue: 6, motivation: "Därför", responses: responses()),
        Risk(id: id("y"), number: "2", name: "Y", previous: assessment),
      ]
    }.plan
    #expect(plan.risks.overall == ControlSummary())
    #expect(plan.risks.risks.map(\.assessment) == [assessment, RiskAssessment()])
    #expect(plan.risks.risks.map(\.previous) == [assessment, nil])
    #expect(plan.risks.risks[0].printedValue == nil && plan.risks.risks[0].motivation == nil)
    #expect(plan.risks.risks[0].responses.map(\.id.description) == ["b", "d", "e"])
    #expect(plan.risks.risks[0].responses.allSatisfy { $0.comment == nil && $0.responsible == "Chef" })
  }

  @Test("a control keeps how it judges and not what it found; a review goes on while something is left to do")
  func controls() {
    let set = municipality.criteriaSets[0].criteria
    let (plan, told) = next {
      $0.risks.controls = [
        Control(
          id: id("k"), name: "K", purpose: "Varför", criteria: set,
          examined: Figure(.number(ExactDecimal(9))),
          approved: Figure(.number(ExactDecimal(8))), status: "klar", corrective: responses())
      ]
      $0.risks.reviews = [
        ExternalReview(id: id("r"), name: "R", comment: "Ord", responses: responses()),
        ExternalReview(id: id("s"), name: "S", responses: [responses()[0]]),
        ExternalReview(id: id("t"), name: "T"),
      ]
    }
    let control = plan.risks.controls[0]
    #expect(control.criteria == set && control.purpose == "Varför")
    #expect(control.examined == nil && control.approved == nil && control.status == nil)
    #expect(plan.risks.reviews.map(\.id.description) == ["r"])
    #expect(plan.risks.reviews[0].comment == nil)
    #expect(
      told == [
        "1 kontroll följer med; läget 2026 syns i matrisen, motiveringar och resultat är tomma.",
        "Klart eller avslutat, och kvar i 2026: 5 riskåtgärder och 2 granskningar.",
      ])
  }

  @Test("assignments, commitments and activities go on unless they are finished, stopped or said not to")
  func actions() {
    let (plan, told) = next {
      $0.actions.assignments = [
        Assignment(id: id("a"), name: "A", status: "Klart"),
        Assignment(id: id("b"), name: "B", status: "Pågår", comment: "Ord", isCarriedOver: true),
        Assignment(id: id("c"), name: "C", isCarriedOver: false),
      ]
      $0.actions.commitments = [
        Commitment(
          id: id("m"), name: "M", status: "Pågår", comment: "Ord",
          activities: [
            Activity(id: id("n"), name: "N", status: "klart!"),
            Activity(id: id("o"), name: "O", comment: "Ord", sameAs: "p/q"),
            Activity(id: id("r"), name: "R", sameAs: "m/o"),
          ]),
        Commitment(id: id("p"), name: "P", status: "Klart", activities: [Activity(id: id("q"), name: "Q")]),
      ]
      $0.actions.contracts = [
        ProviderContract(id: id("u"), name: "U", expires: "2026-12-31"),
        ProviderContract(id: id("v"), name: "V", expires: "2027-01-01"),
        ProviderContract(id: id("w"), name: "W"),
      ]
    }
    #expect(plan.actions.assignments.map(\.id) == [id("b")])
    #expect(plan.actions.assignments[0].predecessor == id("b"))
    #expect(plan.actions.assignments[0].comment == nil && plan.actions.assignments[0].isCarriedOver == nil)
    #expect(plan.actions.commitments.map(\.id) == [id("m")])
    #expect(plan.actions.commitments[0].comment == nil)
    #expect(plan.actions.commitments[0].activities.map(\.id) == [id("o"), id("r")])
    #expect(plan.actions.commitments[0].activities.map(\.sameAs) == [nil, "m/o"])
    #expect(plan.actions.contracts.map(\.id) == [id("v"), id("w")])
    #expect(
      told == [
        "1 uppdrag, 1 utvecklingsåtagande och 2 avtal följer med; kommentarerna är tomma.",
        "Klart eller avslutat, och kvar i 2026: 2 uppdrag, 1 utvecklingsåtagande, 1 aktivitet och 1 utgånget avtal.",
      ])
  }

  @Test("a finished measure is gone with its parts, its detail table and every pointer to it")
  func measures() {
    let plan = next {
      var all = table(
        .thousands, kind: .measures, "effect@2026\na item 1\nb item 2\nc item 3\nd item 4\ne item 5")
      all.title = "Åtgärder"
      all.rows[0].measure = MeasureFacts(status: "Klart", details: id("delar"))
      all.rows[1].parent = id("a")
      all.rows[2].measure = MeasureFacts(status: "Pågår", comment: "Ord", sameAs: id("a"))
      all.rows[3].measure = MeasureFacts(comment: "Ord")
      all.rows.append(
        TableRow(
          id: id("summa"), label: "Summa", kind: .item, terms: [.init(row: id("a")), .init(row: id("c"))]))
      all.rows.append(TableRow(id: id("borta"), label: "Borta", kind: .item, terms: [.init(row: id("a"))]))
      let details = FigureTable(id: id("delar"), kind: .measures, title: "Delar", unit: .thousands)
      $0.actions.tables = [all, details]
    }.plan
    #expect(plan.actions.tables.count == 1)
    let rows = plan.actions.tables[0].rows
    #expect(rows.map(\.id.description) == ["c", "d", "e", "summa"])
    #expect(rows[0].measure == MeasureFacts(status: "Pågår"))
    #expect(rows[1].measure == nil)
    #expect(rows[3].terms == [.init(row: id("c"))])
    #expect(PlanIntegrity.flaws(in: plan).isEmpty)
  }
}
