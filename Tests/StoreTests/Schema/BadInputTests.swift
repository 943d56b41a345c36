import FollowUp
import Store
import Testing

/// A file of the small year with one thing wrong, and the whole sentence that says so.
struct BadInput: CustomTestStringConvertible, Sendable {
  let file: String
  let old: String
  let new: String
  let message: String

  init(_ file: String, _ old: String, _ new: String, _ message: String) {
    self.file = file
    self.old = old
    self.new = new
    self.message = message
  }

  var testDescription: String { "\(file): \(message)" }
}

@Suite("Bad input is refused with file, line, column and reason, and nothing on disk is touched")
struct BadInputTests {
  @Test("goals.json", arguments: BadInputTests.goals)
  func refusesGoals(bad: BadInput) throws { try expect(bad) }

  @Test("money.json, actions.json and statistics.json", arguments: BadInputTests.tables)
  func refusesTables(bad: BadInput) throws { try expect(bad) }

  @Test("risks.json", arguments: BadInputTests.risks)
  func refusesRisks(bad: BadInput) throws { try expect(bad) }

  @Test("plan.json", arguments: BadInputTests.plan)
  func refusesPlan(bad: BadInput) throws { try expect(bad) }

  private func expect(_ bad: BadInput) throws {
    let copy = try YearCopy(journal: true)
    try copy.change(bad.file, bad.old, bad.new)
    let before = copy.contents
    let error = #expect(throws: StoreError.self) { try copy.open() }
    #expect(error?.description == "\(copy.folder.path)/\(bad.file):\(bad.message)")
    #expect(copy.contents == before)
    #expect(!copy.folder.names.contains(".lock"))
  }

  @Test("a file cut at any byte is refused, whichever it is", arguments: YearCopy.names)
  func cut(name: String) throws {
    let copy = try YearCopy()
    let bytes = try FileReader.bytes(copy.folder.file(name))
    for count in stride(from: 0, to: bytes.count - 2, by: 7) {
      copy.folder.write(name, Array(bytes.prefix(count)))
      let error = #expect(throws: StoreError.self) { try copy.open() }
      #expect(error?.file.hasSuffix(name) == true && error?.line != nil, "\(count)")
    }
  }

  @Test("broken UTF-8, a BOM and a number without end are refused in every file", arguments: YearCopy.names)
  func bytes(name: String) throws {
    let copy = try YearCopy()
    let bytes = try FileReader.bytes(copy.folder.file(name))
    let endless = Array("{\n  \"schemaVersion\": 1\(String(repeating: "0", count: 1_000_000))\n}".utf8)
    let wrong: [([UInt8], String)] = [
      ([0xEF, 0xBB, 0xBF] + bytes, "1:1: filen börjar med en BOM: spara den som UTF-8 utan BOM"),
      (
        [0x7B, 0xE5] + bytes.dropFirst(),
        "1:2: filen är inte riktig UTF-8: tecknet som börjar med byten E5 är avhugget"
      ),
      (endless, "2:20: talet är 1000001 tecken långt, högst 40 går att läsa"),
    ]
    for (bytes, message) in wrong {
      copy.folder.write(name, bytes)
      let error = #expect(throws: StoreError.self) { try copy.open() }
      #expect(error?.description == "\(copy.folder.path)/\(name):\(message)")
    }
  }

  @Test("CRLF reads as LF", arguments: YearCopy.names)
  func crlf(name: String) throws {
    let copy = try YearCopy()
    let plan = try copy.open().plan
    let text = try #require(try copy.folder.text(name))
    copy.folder.write(name, text.replacing("\n", with: "\r\n"))
    #expect(try copy.open().plan == plan)
  }

  @Test("a terminal escape in a name is data: it is kept, escaped in the file, and visible in a message")
  func escape() throws {
    let copy = try YearCopy()
    try copy.change("goals.json", "Trygg uppväxt", "Trygg\\u001b[2J")
    var year = try copy.open()
    #expect(year.plan.goals.nodes.last?.name == "Trygg\u{1B}[2J")
    let address = try #require(FigureAddress("sn/2026/goals/besok/comment"))
    let change = Change(address, from: try year.plan.value(at: address), to: .text("\u{1B}]0;x\u{7}"))
    #expect(try year.commit([change], time: stamp(1)).isSaved)
    try year.checkpoint()
    for name in ["goals.json", "journal.ndjson"] {
      let bytes = try FileReader.bytes(copy.folder.file(name))
      #expect(!bytes.contains(0x1B) && !bytes.contains(0x07))
    }
    #expect(try copy.open().plan == year.plan)
    try copy.change("goals.json", "\"area\"", "\"\\u001b[2J\"")
    let error = #expect(throws: StoreError.self) { try copy.open() }
    #expect(error?.reason.contains("”U+001B[2J” går inte att använda här") == true)
  }
}

extension BadInputTests {
  static let goals: [BadInput] = [
    BadInput(
      "goals.json", "\"journal\": 0", "\"journal\": \"0\"", "3:14: journal: väntade ett tal men fann en text"),
    BadInput("goals.json", "\"journal\": 0,\n", "\n", "1:1: nyckeln ”journal” saknas"),
    BadInput(
      "goals.json", "\"schemaVersion\": 1", "\"schemaVersion\": 0",
      "2:20: schemaVersion: talet 0 ligger utanför 1–9223372036854775807"),
    BadInput("goals.json", "\"nodes\"", "\"notes\"", "5:3: okänd nyckel ”notes”: menades ”nodes”?"),
    BadInput(
      "goals.json", "\"id\": \"besok\"", "\"id\": \"trygg\"",
      "10:5: indicators[0]: målet eller indikatorn ”trygg” finns två gånger"),
    BadInput(
      "goals.json", "\"id\": \"besok\"", "\"id\": \"overall\"",
      "10:5: indicators[0]: id ”overall” är upptaget: det betyder den samlade bedömningen"),
    BadInput(
      "goals.json", "\"id\": \"social\"", "\"id\": \"overall\"",
      "6:5: nodes[0]: id ”overall” är upptaget: det betyder den samlade bedömningen"),
    BadInput(
      "goals.json", "\"goal\": \"trygg\"", "\"goal\": \"tryg\"",
      "10:5: indicators[0]: indikatorn besok hör till målet tryg, som inte finns"),
    BadInput(
      "goals.json", "\"parent\": \"social\"", "\"parent\": \"trygg\"",
      "7:5: nodes[1]: målet trygg ligger under trygg, som inte står före det"),
    BadInput(
      "goals.json", "\"area\"", "\"arae\"",
      "6:31: nodes[0].level: ”arae” går inte att använda här: menades ”area”? (area, councilGoal, committeeGoal)"
    ),
    BadInput("goals.json", "1931", "NaN", "23:80: talet NaN går inte att läsa: bara vanliga tal kan sparas"),
    BadInput(
      "goals.json", "\"value\": 1931", "\"value\": \"1931\"",
      "23:80: indicators[0].observations[0].value: väntade ett tal men fann en text"),
    BadInput(
      "goals.json", "1931", "1234567890123456",
      "23:80: indicators[0].observations[0].value: talet 1234567890123456 har för många siffror eller decimaler (högst 15 siffror, 6 decimaler)"
    ),
    BadInput(
      "goals.json", "\"period\": \"2024\", \"gender\": \"women\"", "\"period\": \"2024\"",
      "24:9: indicators[0].observations[1]: observationen ”outcome@2024” finns två gånger"),
    BadInput(
      "goals.json", "\"period\": \"2026-08\"", "\"period\": \"2026-13\"",
      "25:39: indicators[0].observations[2].period: ”2026-13” är ingen period: skriv 2025, 2025-08 eller 2025-08r12"
    ),
    BadInput(
      "goals.json", "\"missing\": \"dash\"", "\"missing\": \"dash\", \"value\": 1",
      "25:9: indicators[0].observations[2]: en siffra ska ha precis ett av value, words och missing"),
  ]

  static let tables: [BadInput] = [
    BadInput(
      "money.json", "\"id\": \"vuxna\"", "\"id\": \"barn\"",
      "31:9: tables[0].rows[1]: raden ”barn” finns två gånger"),
    BadInput(
      "money.json", "\"id\": \"vuxna\"", "\"id\": \"Vuxna\"",
      "32:17: tables[0].rows[1].id: ”Vuxna” är inget id: a–z, siffror och bindestreck, 1–64 tecken"),
    BadInput(
      "money.json", "\"goals\": [\"trygg\"]", "\"goals\": [\"trygga\"]",
      "22:21: tables[0].rows[0].goals[0]: målet trygga finns inte i goals.json"),
    BadInput(
      "money.json", "\"parent\": \"barn\"", "\"parent\": \"vuxna\"",
      "31:9: tables[0].rows[1]: raden vuxna är en del av sig själv"),
    BadInput(
      "money.json", "\"parent\": \"barn\"", "\"parent\": \"borta\"",
      "31:9: tables[0].rows[1]: raden vuxna hänvisar till raden borta, som inte finns"),
    BadInput(
      "money.json", "[\"barn\", \"-vuxna\"]", "[\"barn\", \"-summa\"]",
      "40:9: tables[0].rows[2]: raden summa räknas av sig själv"),
    BadInput(
      "money.json", "[\"barn\", \"-vuxna\"]", "[\"barn\", \"--vuxna\"]",
      "44:27: tables[0].rows[2].sum[1]: ”--vuxna” är inget rad-id, med eller utan minus före"),
    BadInput(
      "money.json", "{\"missing\": \"dash\"}", "0",
      "46:30: tables[0].rows[2].cells.forecast@2026: siffran räknas fram ur andra: det tryckta ska stå under controls"
    ),
    BadInput(
      "money.json", "\"variance@2026\": -51.3", "\"forecast@2026\": -51.3",
      "28:30: tables[0].rows[0].controls.forecast@2026: siffran räknas inte fram ur andra: den ska stå under cells"
    ),
    BadInput(
      "money.json", "\"variance@2026\": -51.3", "\"variance@2027\": -51.3",
      "28:30: tables[0].rows[0].controls.variance@2027: kolumnen variance@2027 finns inte i tabellen drift"),
    BadInput(
      "money.json", "\"budget\": \"budget@2026\"", "\"budget\": \"variance@2026\"",
      "15:9: tables[0].columns[2]: kolumnen variance@2026 räknas av sig själv"),
    BadInput(
      "money.json", "\"against\": \"forecast@2026\"", "\"against\": \"forecast@2027\"",
      "15:9: tables[0].columns[2]: kolumnen variance@2026 räknas av kolumnen forecast@2027, som inte finns"),
    BadInput(
      "money.json", "\"key\": \"forecast@2026\"", "\"key\": \"budget@2026\"",
      "14:9: tables[0].columns[1]: kolumnen ”budget@2026” finns två gånger"),
    BadInput(
      "money.json", "731.80", "731,80", "24:31: decimaler skrivs med punkt i filen, inte med komma"),
    BadInput(
      "money.json", "731.80", "0.0000000000001",
      "24:28: tables[0].rows[0].cells.budget@2026: talet 0.0000000000001 har för många siffror eller decimaler (högst 15 siffror, 6 decimaler)"
    ),
    BadInput(
      "actions.json", "\"section\"", "\"sektion\"",
      "20:11: tables[0].rows[0]: okänd nyckel ”sektion”: menades ”section”?"),
    BadInput(
      "actions.json", "\"cells\": {", "\"cells\": [",
      "22:26: väntade , eller ] men fann :"),
    BadInput(
      "statistics.json", "14", "true",
      "20:32: tables[0].rows[0].cells.outcome@2026-01: väntade ett objekt men fann true"),
    BadInput(
      "statistics.json", "\"decimals\": 0", "\"decimals\": 7",
      "10:19: tables[0].decimals: talet 7 ligger utanför 0–6"),
  ]

  static let risks: [BadInput] = [
    BadInput(
      "risks.json", "\"likelihood\": 3", "\"likelihood\": 5",
      "10:36: risks[0].assessment.likelihood: talet 5 ligger utanför 1–4"),
    BadInput(
      "risks.json", "\"likelihood\": 3", "\"likelihood\": 2.5",
      "10:36: risks[0].assessment.likelihood: talet 2.5 är inte ett heltal"),
    BadInput(
      "risks.json", "\"id\": \"stickprov\"", "\"id\": \"upphandling\"",
      "20:5: controls[0]: risken, kontrollen eller granskningen ”upphandling” finns två gånger"),
    BadInput(
      "risks.json", "\"risk\": \"upphandling\"", "\"risk\": \"borta\"",
      "20:5: controls[0]: kontrollen stickprov hör till risken borta, som inte finns"),
    BadInput(
      "risks.json", "\"inPlan\": true", "\"inPlan\": \"ja\"",
      "24:17: controls[0].inPlan: väntade true eller false men fann en text"),
    BadInput(
      "risks.json", "\"from\": 80", "\"from\": -1",
      "30:22: controls[0].criteria[0].bands[1].from: talet -1 ligger utanför 0–1000000"),
    BadInput(
      "risks.json", "\"to\": 79, ", "", "29:13: controls[0].criteria[0].bands[0]: nyckeln ”to” saknas"),
  ]

  static let plan: [BadInput] = [
    BadInput(
      "plan.json", "\"2025-12-10\"", "\"10 december\"",
      "5:92: reportingPoints[0].decided: ”10 december” är inget datum: skriv 2025-09-24"),
    BadInput(
      "plan.json", "\"id\": \"2026-08\"", "\"id\": \"plan\"",
      "6:5: reportingPoints[1]: rapporttillfället ”plan” finns två gånger"),
    BadInput(
      "plan.json", "\"kind\": \"august\"", "\"kind\": \"augusti\"",
      "6:31: reportingPoints[1].kind: ”augusti” går inte att använda här: menades ”august”? (plan, march, august, fullYear, month)"
    ),
    BadInput("plan.json", "\"title\"", "\"titel\"", "3:3: okänd nyckel ”titel”: menades ”title”?"),
  ]
}
