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
    let copy = try YearCopy.frozen(version: version)
    let new = try YearCopy.ofVersion4()
    var old = try copy.open().plan
    let current = try new.open().plan
    #expect(old.goals == current.goals && old.risks == current.risks)
    old.reportingPoints = current.reportingPoints
    if version == 3 { #expect(old == current) }
  }
}
