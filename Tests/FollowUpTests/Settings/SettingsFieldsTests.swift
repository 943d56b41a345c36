import FollowUp
import Testing

@Suite("The settings are changed field by field")
struct SettingsFieldsTests {
  private let municipality: Municipality = {
    var municipality = Municipality.standard(id: id("provby"), name: "Provby")
    municipality.committees = [
      Committee(id: id("von"), name: "VON", administration: "SOF"), Committee(id: id("sn"), name: "SN"),
    ]
    municipality.units = [ShownUnit(kind: .frameChanges, committee: id("sn"), unit: .thousands)]
    municipality.opening = .init(committee: id("sn"), year: 2026)
    return municipality
  }()

  private func address(_ text: String) -> FigureAddress {
    guard let address = FigureAddress("settings/" + text) else {
      Issue.record("no address: \(text)")
      return .settings([])
    }
    return address
  }

  private func change(_ text: String, to value: FieldValue, in municipality: Municipality) throws -> Change {
    Change(address(text), from: try municipality.value(at: address(text)), to: value)
  }

  private static let values: [(String, FieldValue)] = [
    ("name", .text("Nyby")),
    ("statuses", .list(["Ej påbörjat", "Pågår", "Försenat", "Klart", "Avbrutet", "Vilar"])),
    ("opening", .text("von/2025")), ("opening", .text(nil)), ("committees/sn/name", .text("Socialnämnden")),
    ("committees/sn/administration", .text("SOF")), ("committees/von/administration", .text(nil)),
    ("committees/kfn/name", .text("Kultur/fritid")), ("risk-scale/likelihoods/2", .list(["liten", "låg"])),
    ("risk-scale/consequences/4", .list(["katastrofal"])), ("risk-scale/grid/2/2", .choice("low")),
    ("attainment/high", .figure(Figure(.number(ExactDecimal(1))))),
    ("attainment/not-met", .figure(Figure(.number(ExactDecimal(0))))),
    ("attainment/assessable", .figure(Figure(.number(ExactDecimal(1))))),
    ("variance/share", .figure(Figure(.number(ExactDecimal(5))))),
    ("variance/floor", .figure(Figure(.number(ExactDecimal(0))))),
    ("status-meanings/not-started", .list([])), ("status-meanings/started", .list(["Pågår"])),
    ("criteria-sets/andel-80-90/name", .text("Andel")),
    ("criteria-sets/andel-80-90/criteria", .list(["%: 0–49 Ej godkänt; 50–100 Godkänt"])),
    ("units/every", .choice("mnkr")), ("units/every/von", .choice("tkr")),
    ("units/income-statement", .choice("mnkr")), ("units/frame-changes/sn", .choice("mnkr")),
    ("units/frame-changes/sn", .choice(nil)),
  ]

  @Test("a value that is written is there, nothing else has changed, and the inverse takes it back")
  func written() throws {
    for (text, value) in Self.values {
      var changed = municipality
      let change = try change(text, to: value, in: municipality)
      try changed.apply([change])
      #expect(try changed.value(at: address(text)) == value, "\(text)")
      #expect(changed != municipality, "\(text)")
      try changed.apply([change.inverse])
      #expect(changed == municipality, "\(text)")
    }
  }

  @Test("every field that is shown can be read, and has its title and an address that reads back")
  func shown() throws {
    let fields = municipality.settingsFields
    #expect(Set(fields.map(\.address)).count == fields.count)
    for field in fields {
      _ = try municipality.value(at: field.address)
      #expect(FigureAddress(field.address.description) == field.address)
      #expect(!field.title.isEmpty)
    }
  }

  @Test(
    "a path that leads nowhere is not found",
    arguments: [
      "nome", "committees/sn", "committees/sn/id", "risk-scale/likelihoods/5", "risk-scale/likelihoods/0",
      "risk-scale/grid/1", "risk-scale/grid/1/x", "attainment/share", "variance/high", "status-meanings/done",
      "criteria-sets/x", "units", "units/drift", "units/every/sn/x", "name/x", "risk-scale/grid/1/2/3",
    ])
  func nowhere(text: String) {
    #expect(throws: FieldError.notFound(address(text))) { try municipality.value(at: address(text)) }
    var changed = municipality
    #expect(throws: FieldError.notFound(address(text))) { try changed.restore(address(text), to: .text("x")) }
    #expect(changed == municipality)
  }

  @Test("an address of a year is none of the settings")
  func otherRegister() throws {
    let address = try #require(FigureAddress("sn/2026/goals/a/name"))
    #expect(throws: FieldError.notFound(address)) { try municipality.value(at: address) }
  }

  @Test("a value of another kind is refused")
  func wrongKind() throws {
    for (text, value) in Self.values {
      for other in [FieldValue.text("x"), .list(["x"]), .choice("low"), .figure(.empty), .level(1)] {
        let (one, two) = (Self.kind(other), Self.kind(value))
        guard one != two || other == .figure(.empty) else { continue }
        var changed = municipality
        #expect(throws: FieldError.wrongKind(address(text)), "\(text)") {
          try changed.restore(address(text), to: other)
        }
        #expect(changed == municipality)
      }
    }
  }

  private static func kind(_ value: FieldValue) -> Int {
    switch value {
    case .figure: 0
    case .text: 1
    case .level: 2
    case .choice: 3
    case .list: 4
    case .thing: 5
    }
  }

  @Test("what does not hold together is refused with the sentence of the rule, and nothing is changed")
  func refused() throws {
    let cases: [([(String, FieldValue)], String)] = [
      ([("name", .text(nil))], "Namnet är tomt: skriv ett namn."),
      (
        [("risk-scale/grid/4/4", .choice("low"))],
        "Färgen för sannolikhet 4 och konsekvens 4 är lägre än för en mindre risk: färgen får inte falla när sannolikhet eller konsekvens ökar."
      ),
      (
        [("committees/sn/name", .text(nil))],
        "Nämnden sn, som ska öppnas först, finns inte: välj en som finns."
      ),
      (
        [("criteria-sets/ny/name", .text("Ny"))],
        "”Ny” saknar nivåer: skriv minst en, till exempel 0–100."
      ),
      (
        [("statuses", .list(["Pågår"]))],
        "”Ej påbörjat” är inget av statusorden: lägg till ordet bland dem, eller ta bort det här."
      ),
      ([("units/every", .choice("kr"))], "Belopp kan inte visas i ”kr”: skriv tkr eller mnkr."),
    ]
    for (values, sentence) in cases {
      var changed = municipality
      let changes = try values.map { try change($0.0, to: $0.1, in: municipality) }
      do {
        try changed.apply(changes)
        Issue.record("not refused: \(sentence)")
      } catch FieldError.invalid(_, let problem) {
        #expect(problem.sentence == sentence)
      }
      #expect(changed == municipality)
    }
  }

  @Test("what is made good in the same step is allowed: a new criteria set, a status with its meaning")
  func together() throws {
    var changed = municipality
    try changed.apply([
      try change("criteria-sets/ny/name", to: .text("Ny"), in: municipality),
      try change("criteria-sets/ny/criteria", to: .list(["antal, högst 3: 0–2 Nej; 3 Ja"]), in: municipality),
      try change("status-meanings/stopped", to: .list([]), in: municipality),
      try change("statuses", to: .list(["Ej påbörjat", "Pågår", "Försenat", "Klart"]), in: municipality),
    ])
    #expect(changed.criteriaSets.last?.criteria.first?.atMostExamined == 3)
    #expect(changed.statuses.count == 4)
  }

  @Test("what cannot be read is refused with an example")
  func unreadable() throws {
    var changed = municipality
    for (text, value) in [
      ("opening", FieldValue.text("sn")), ("opening", .text("sn/2026-08")), ("opening", .text("SN/2026")),
      ("criteria-sets/andel-80-90/criteria", .list(["0-100"])), ("risk-scale/grid/1/1", .choice("grön")),
      ("risk-scale/grid/1/1", .choice(nil)),
    ] {
      #expect(throws: FieldError.self) { try changed.restore(address(text), to: value) }
      #expect(changed == municipality)
    }
  }
}
