import FollowUp
import Store
import Testing

@Suite("Files of an older version are brought up to ours")
struct MigrationTests {
  @Test("there is a named step from every version to the next, in order")
  func steps() {
    #expect(Migration.all.map(\.from) == Array(1..<SchemaVersion.current))
    #expect(Migration.all.allSatisfy { !$0.name.isEmpty })
  }

  @Test("a file becomes one of our version when something in it is kept, and the others stay as they are")
  func atCheckpoint() throws {
    let copy = try YearCopy()
    let before = copy.contents
    var year = try copy.open()
    try year.checkpoint()
    #expect(copy.contents == before)
    let address = try #require(FigureAddress("sn/2026/goals/besok/comment"))
    let change = Change(address, from: try year.plan.value(at: address), to: .text("Ny väg"))
    #expect(try year.commit([change], time: stamp(1)).isSaved)
    try year.checkpoint()
    let current = "\"schemaVersion\": \(SchemaVersion.current),"
    for name in YearCopy.names {
      let text = try #require(try copy.folder.text(name))
      #expect(text.contains(name == "goals.json" ? current : "\"schemaVersion\": 1,"), "\(name)")
    }
    #expect(try !copy.open().isReadOnly)
    #expect(try copy.open().plan == year.plan)
  }

  @Test("every version that has been is read, and an older file says the same as ours", arguments: [2, 3])
  func frozen(version: Int) throws {
    let copy = try YearCopy.frozen(version)
    let new = try YearCopy.ofVersion4()
    var old = try copy.open().plan
    let current = try new.open().plan
    #expect(old.goals == current.goals && old.risks == current.risks)
    // What version 4 adds to the fixture: what is decided and ready, keys and a kept forecast.
    old.reportingPoints = current.reportingPoints
    old.money = current.money
    if version == 3 { #expect(old == current) }
  }
}

@Suite("Version 4: budgets spread over the months, and forecasts that are kept")
struct VersionFourTests {
  @Test("a year of an older version says the same, and nothing of what is new", arguments: [2, 3])
  func older(version: Int) throws {
    let plan = try YearCopy.frozen(version).open().plan
    #expect(plan.money.flatMap(\.rows).allSatisfy { $0.periodKey == nil })
    #expect(!plan.money.flatMap(\.columns).contains { $0.isKeptForecast })
    let value = try plan.value(at: try #require(FigureAddress("sn/2026/money/drift/barn/forecast@2026")))
    guard case .figure(let figure) = value else {
      Issue.record("no figure")
      return
    }
    #expect(figure.number == ExactDecimal(coefficient: 783_100_000))
  }

  @Test("a year of version 4 has its keys and its kept forecast")
  func current() throws {
    let plan = try YearCopy.ofVersion4().open().plan
    let table = try #require(plan.money.first)
    #expect(table.rows.first?.periodKey == "Löner")
    #expect(table.columns.last?.isKeptForecast == true)
  }

  @Test("the settings' keys come back as they were written, and are wrong when they are not twelve")
  func keys() throws {
    let folder = try TemporaryFolder()
    let path = YearCopy.root + "/Tests/StoreTests/Fixtures/version-4"
    let bytes = try FileReader.bytes(FolderPath(root: path).file(EntryName("kommun.json")))
    folder.write("kommun.json", bytes)
    let settings = try MunicipalityFile(in: folder.path).read().answer.municipality
    #expect(settings.periodKeys.map(\.name) == ["Löner"])
    #expect(settings.periodKeys.first?.written == "Löner: 8 8 8 8 8 9,5 12 8 8 7,5 7 8")
    #expect(MunicipalityFile.bytes(of: settings, journal: 0) == bytes)
    folder.write("kommun.json", String(decoding: bytes, as: UTF8.self).replacing("7.5, 7, 8]", with: "7.5]"))
    #expect(throws: StoreError.self) { try MunicipalityFile(in: folder.path).read() }
  }
}
