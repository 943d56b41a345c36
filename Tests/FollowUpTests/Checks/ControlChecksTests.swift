import FollowUp
import Testing

private func bands(_ limits: (Int, Int)..., of word: String = "Godkänt") -> [ControlCriteria.Band] {
  zip(limits, ["Ej \(word.lowercased())", "Delvis \(word.lowercased())", word]).map {
    ControlCriteria.Band(from: $0.0, to: $0.1, verdict: $1)
  }
}

private let share = ControlCriteria(measure: .share, bands: bands((0, 79), (80, 89), (90, 100)))
private let small = ControlCriteria(
  measure: .count, atMostExamined: 6, bands: bands((0, 3), (4, 4), (5, 6), of: "Godkänd"))

private func control(
  _ examined: Int?, _ approved: Int?, status: String? = nil, _ criteria: [ControlCriteria] = [small, share]
) -> Control {
  Control(
    id: id("stickprov"), name: "Stickprov", criteria: criteria,
    examined: examined.map { Figure(.number(ExactDecimal($0))) },
    approved: approved.map { Figure(.number(ExactDecimal($0))) }, status: status)
}

@Suite("What came of a control is possible, and says what its criteria give")
struct ControlResultTests {
  private func findings(_ control: Control) -> [Finding] {
    YearChecks.findings(of: .controlResult, in: YearChecks.plan(controls: [control]))
  }

  @Test(
    "results that a band holds give nothing",
    arguments: [(10, 9), (200, 159), (6, 5), (6, 4), (5, 5), (10, 0)])
  func holds(examined: Int, approved: Int) { #expect(findings(control(examined, approved)).isEmpty) }

  @Test("nothing examined yet is no result")
  func nothing() { #expect(findings(control(nil, nil)).isEmpty) }

  @Test("more approved than examined is an error")
  func refused() throws {
    let finding = try #require(findings(control(8, 9)).first)
    #expect(finding.severity == .error)
    #expect(finding.inYear == "risks/stickprov/approved")
    #expect(finding.message == "Kontrollen ”Stickprov”: 9 godkända av 8 granskade går inte.")
  }

  @Test("half a result is a warning at the half that is missing")
  func half() {
    #expect(findings(control(8, nil)).map(\.inYear) == ["risks/stickprov/approved"])
    #expect(findings(control(nil, 8)).map(\.inYear) == ["risks/stickprov/examined"])
  }

  @Test("criteria that no sample of that size or result fits are told")
  func outside() {
    let high = ControlCriteria(measure: .share, bands: bands((50, 79), (80, 89), (90, 100)))
    #expect(findings(control(10, 4, [high])).map(\.severity) == [.warning])
    #expect(findings(control(10, 9, [small])).map(\.severity) == [.warning])
    #expect(findings(control(10, 9, [])).isEmpty)
  }

  @Test(
    "a state that begins with another verdict than the samples give is a warning; godkänd and godkänt are one",
    arguments: [
      ("Godkänt", 10, 8, true), ("Ej godkänt, se bilaga", 10, 8, true), ("Delvis godkänd", 10, 8, false),
      ("delvis godkänt; två saknade kvitto", 10, 8, false), ("pågår enligt plan", 10, 8, false),
      ("Godkänt", 6, 5, false), ("Godkända rutiner finns", 10, 8, false),
    ])
  func contradicted(status: String, examined: Int, approved: Int, isTold: Bool) {
    #expect(findings(control(examined, approved, status: status)).isEmpty != isTold)
  }

  @Test("four of four approved is partly approved at best: too few samples")
  func few() throws {
    let finding = try #require(findings(control(4, 4)).first)
    #expect(finding.severity == .warning)
    #expect(
      finding.message
        == "Kontrollen ”Stickprov”: alla 4 granskade är godkända, men kriterierna ger ”Delvis godkänd”: det krävs minst 5 granskade."
    )
  }
}

@Suite("Criteria judge every possible result once")
struct ControlCriteriaTests {
  private func findings(_ criteria: ControlCriteria...) -> [Finding] {
    YearChecks.findings(
      of: .controlCriteria, in: YearChecks.plan(controls: [control(nil, nil, criteria)]))
  }

  @Test("whole numbers that follow on each other are no gap: 79,5 belongs to 0–79")
  func whole() {
    #expect(findings(share).isEmpty)
    #expect(findings().isEmpty)
  }

  @Test(
    "a gap, an overlap and criteria that are never used are warnings",
    arguments: [
      [ControlCriteria(measure: .share, bands: bands((0, 79), (81, 89), (90, 100)))],
      [ControlCriteria(measure: .share, bands: bands((0, 80), (80, 89), (90, 100)))],
      [ControlCriteria(measure: .share, bands: bands((0, 79), (80, 89), (90, 99)))],
      [share, small],
    ])
  func flawed(criteria: [ControlCriteria]) {
    let plan = YearChecks.plan(controls: [control(nil, nil, criteria)])
    #expect(YearChecks.findings(of: .controlCriteria, in: plan).map(\.severity) == [.warning])
  }

  @Test("at most six direktupphandlingar are judged by count: fewer than five can never be approved")
  func few() throws {
    let finding = try #require(findings(small, share).first)
    #expect(finding.severity == .info)
    #expect(
      finding.message
        == "Kontrollen ”Stickprov”: färre än 5 granskade kan aldrig bli ”Godkänd” (kriterierna för högst 6).")
  }
}
