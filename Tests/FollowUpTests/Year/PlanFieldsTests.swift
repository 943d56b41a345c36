import FollowUp
import Testing

private func figure(_ literal: String) -> FieldValue { .figure(Figure(.number(number(literal)))) }

@Suite("Reading and writing any field")
struct PlanFieldsTests {
  /// Every kind of field: its value in the small plan, and another it may take.
  static let fields: [(String, FieldValue, FieldValue)] = [
    ("goals/fordon/outcome@2024", figure("80"), figure("81")),
    ("goals/fordon/milestone@2026", figure("100"), .figure(Figure(.words("Öka")))),
    ("goals/fordon/comment", .text(nil), .text("Fler elbilar")),
    ("goals/klimat/attainment", .choice(nil), .choice("partial")),
    ("goals/klimat/motivation", .text(nil), .text("Trenden är god")),
    ("goals/overall/attainment", .choice(nil), .choice("high")),
    ("goals/overall/motivation", .text(nil), .text("Sammantaget")),
    ("money/table/barn/forecast@2025", figure("315061e3"), .figure(.empty)),
    ("actions/table/hemtjanst/effect@2025", figure("500e3"), figure("600e3")),
    ("statistics/table/platser/actual@2025", figure("12"), .figure(Figure(.missing(.dash)))),
    ("risks/upphandling/likelihood", .level(3), .level(nil)),
    ("risks/upphandling/consequence", .level(3), .level(4)),
    ("risks/upphandling/motivation", .text(nil), .text("Ny rutin")),
    ("risks/upphandling/utbildning/status", .choice("pågår"), .choice("klart")),
    ("risks/upphandling/utbildning/comment", .text(nil), .text("I mars")),
    ("risks/stickprov/utbildning/status", .choice("pågår"), .choice(nil)),
    ("risks/revision/utbildning/comment", .text(nil), .text("Svar lämnat")),
    ("risks/stickprov/examined", .figure(.empty), figure("20")),
    ("risks/stickprov/approved", .figure(.empty), figure("18")),
    ("risks/stickprov/status", .text(nil), .text("Genomförd")),
  ]

  @Test("a field is read, set and read again", arguments: fields)
  func readAndSet(path: String, before: FieldValue, after: FieldValue) throws {
    var plan = smallPlan()
    #expect(try plan.value(at: address(path)) == before)
    try plan.set(address(path), to: after)
    #expect(try plan.value(at: address(path)) == after)
    let change = Change(address(path), from: before, to: after)
    try plan.apply([change.inverse])
    #expect(try plan.value(at: address(path)) == before)
  }

  @Test(
    "a value of the wrong kind is refused and changes nothing",
    arguments: fields.map { ($0.0, $0.1) })
  func wrongKind(path: String, value: FieldValue) {
    let kinds: [FieldValue] = [.figure(.empty), .text("x"), .level(1), .choice("high")]
    for wrong in kinds where !wrong.isSameKind(as: value) {
      var plan = smallPlan()
      #expect(throws: FieldError.wrongKind(address(path))) { try plan.set(address(path), to: wrong) }
      #expect(plan == smallPlan())
    }
  }

  @Test(
    "a value out of range is of the wrong kind",
    arguments: [
      ("risks/upphandling/likelihood", FieldValue.level(0)), ("risks/upphandling/consequence", .level(5)),
      ("risks/stickprov/examined", figure("-1")),
      ("risks/stickprov/approved", figure("1.5")),
      ("risks/stickprov/examined", .figure(Figure(.words("många")))),
    ])
  func outOfRange(path: String, value: FieldValue) {
    var plan = smallPlan()
    #expect(throws: FieldError.wrongKind(address(path))) { try plan.set(address(path), to: value) }
  }

  @Test("a word that its closed list lacks is told of with the words there are")
  func unknownWord() {
    var plan = smallPlan()
    let place = address("goals/klimat/attainment")
    let allowed = Attainment.allCases.map(\.rawValue)
    #expect(throws: FieldError.invalid(place, .unknownWord("utmärkt", allowed: allowed))) {
      try plan.set(place, to: .choice("utmärkt"))
    }
    #expect(plan == smallPlan())
  }

  @Test(
    "what is not there is not found",
    arguments: [
      "goals/fordon/utfall@2024", "goals/fordon/outcome-children@2024", "goals/fordon/namn",
      "goals/okant/comment", "goals/klimat/namn",
      "goals/okant/attainment", "money/table/barn/forecast@2030", "money/table/okand/forecast@2025",
      "money/okand/barn/forecast@2025",
      "money/table/okand", "actions/table/okand/effect@2025", "statistics/okand/platser/actual@2025",
      "risks/okand/likelihood",
      "risks/upphandling/namn", "risks/upphandling/okand/status", "risks/upphandling/utbildning/namn",
      "risks/stickprov/namn", "risks/stickprov/okand/status", "risks/revision/okand/status",
      "risks/okand/utbildning/status",
      "risks/okand/utbildning",
    ])
  func notFound(path: String) {
    var plan = smallPlan()
    #expect(throws: FieldError.notFound(address(path))) { try plan.value(at: address(path)) }
    for value in [FieldValue.figure(.empty), .text(nil)] {
      #expect(throws: FieldError.notFound(address(path))) { try plan.set(address(path), to: value) }
    }
    #expect(plan == smallPlan())
  }

  @Test("another committee or year is not found")
  func elsewhere() throws {
    var plan = smallPlan()
    for text in ["von/2026/goals/fordon/comment", "sn/2025/goals/fordon/comment"] {
      let address = try #require(FigureAddress(text))
      #expect(throws: FieldError.notFound(address)) { try plan.value(at: address) }
      #expect(throws: FieldError.notFound(address)) { try plan.set(address, to: .text("x")) }
    }
  }

  @Test("a computed figure is read but not written")
  func computed() throws {
    var plan = smallPlan()
    let total = address("money/table/resultat/forecast@2025")
    #expect(try plan.value(at: total) == figure("521903e3"))
    #expect(throws: FieldError.computed(total)) { try plan.set(total, to: figure("1")) }
  }

  @Test(
    "the figures of a decided period are frozen, others are not while there is a report to write them for")
  func decided() throws {
    var plan = smallPlan()
    plan.reportingPoints.append(
      ReportingPoint(id: id("2026-08"), kind: .august, name: "Augusti", period: period("2026-08")))
    plan.reportingPoints[0].decided = "2025-12-10"
    let frozen = address("money/table/barn/forecast@2025")
    #expect(throws: FieldError.decided(frozen, "Verksamhetsplan")) { try plan.set(frozen, to: figure("1")) }
    try plan.set(address("money/table/barn/budget@2026"), to: figure("1"))
    try plan.set(address("goals/klimat/motivation"), to: .text("x"))
  }

  @Test("an outcome that was not there is added, for a gender too")
  func added() throws {
    var plan = smallPlan()
    let women = address("goals/fordon/outcome-women@2025")
    #expect(try plan.value(at: women) == .figure(.empty))
    try plan.set(women, to: figure("70"))
    #expect(try plan.value(at: women) == figure("70"))
    #expect(plan.goals.indicators[0].observations.last?.gender == .women)
  }

  @Test("changes are applied all or none")
  func atomic() {
    var plan = smallPlan()
    let good = Change(address("goals/fordon/comment"), from: .text(nil), to: .text("x"))
    let bad = Change(address("goals/okant/comment"), from: .text(nil), to: .text("x"))
    #expect(throws: FieldError.notFound(bad.address)) { try plan.apply([good, bad]) }
    #expect(plan == smallPlan())
  }

  @Test("what the document printed stays beside a new level, so that taking it back brings everything back")
  func obsolete() throws {
    var plan = smallPlan()
    try plan.set(address("risks/upphandling/likelihood"), to: .level(2))
    let risk = try #require(plan.risks.risk(id("upphandling")))
    #expect(risk.assessment.likelihoodWord == "stor")
    #expect(risk.printedValue == 9)
    #expect(risk.assessment.value == 6)
  }

  @Test("a goal that is called overall does not take the committee's own decision")
  func overall() throws {
    var plan = smallPlan()
    plan.goals.nodes.append(GoalNode(id: id("overall"), level: .area, name: "Övergripande"))
    try plan.set(address("goals/overall/attainment"), to: .choice("high"))
    #expect(try plan.value(at: address("goals/overall/attainment")) == .choice("high"))
  }
}

extension FieldValue {
  fileprivate func isSameKind(as other: FieldValue) -> Bool {
    switch (self, other) {
    case (.figure, .figure), (.text, .text), (.level, .level), (.choice, .choice), (.list, .list),
      (.thing, .thing):
      true
    case (.figure, _), (.text, _), (.level, _), (.choice, _), (.list, _), (.thing, _): false
    }
  }
}
