import FollowUp
import Store
import Testing

@Suite("Files of a newer program are read when they can be understood, and never written")
struct NewerSchemaTests {
  private static let old = "\"schemaVersion\": 1"
  private static let new = "\"schemaVersion\": 5"

  @Test("the year opens read-only, and says which file is why", arguments: YearCopy.names)
  func readOnly(name: String) throws {
    let copy = try YearCopy(journal: true)
    let plan = try copy.open().plan
    try copy.change(name, Self.old, Self.new)
    var year = try copy.open()
    #expect(year.isReadOnly)
    #expect(year.plan == plan)
    let sentence =
      "\(copy.folder.path)/\(name): året går bara att läsa: filen är sparad av ett nyare program (version 5, här läses version 4)"
    #expect(year.readOnlyReason?.description == sentence)
    let before = copy.contents
    let address = try #require(FigureAddress("sn/2026/goals/besok/comment"))
    let change = Change(address, from: try plan.value(at: address), to: .text("x"))
    for attempt in [
      { (year: inout YearFolder) in _ = try year.commit([change], time: stamp(1)) },
      { (year: inout YearFolder) in _ = try year.undo(time: stamp(1)) },
    ] {
      let error = #expect(throws: StoreError.self) { try attempt(&year) }
      #expect(error?.description == sentence)
      #expect(error?.kind == .forbidden)
    }
    try year.checkpoint()
    #expect(copy.contents == before)
    #expect(try year.refresh().isEmpty)
  }

  @Test("a file that cannot be understood is refused, with what and where")
  func refused() throws {
    let copy = try YearCopy()
    try copy.change("risks.json", Self.old, Self.new)
    try copy.change("risks.json", "\"likelihood\": 3", "\"probability\": 3")
    let error = #expect(throws: StoreError.self) { try copy.open() }
    #expect(
      error?.description
        == "\(copy.folder.path)/risks.json:10:22: filen är sparad av ett nyare program (version 5, här läses version 4)"
        + " och går inte att läsa: risks[0].assessment: okänd nyckel ”probability”")
  }

  @Test("a year that becomes newer while it is open is not written over")
  func meanwhile() throws {
    let copy = try YearCopy(journal: true)
    var year = try copy.open()
    try copy.change("money.json", Self.old, Self.new)
    let before = copy.contents
    try year.checkpoint()
    #expect(year.isReadOnly)
    #expect(copy.contents == before)
  }

  @Test("settings of a newer program are read")
  func settings() throws {
    let folder = try TemporaryFolder()
    let bytes = try FileReader.bytes(
      FolderPath(root: YearCopy.fixture).file(EntryName("kommun.json")))
    folder.write("kommun.json", bytes)
    let municipality = try MunicipalityFolder(folder.path).municipality
    folder.write(
      "kommun.json", String(decoding: bytes, as: UTF8.self).replacing(Self.old, with: Self.new))
    #expect(try MunicipalityFolder(folder.path).municipality.committees == municipality.committees)
  }

  @Test("version 1, as it was frozen, opens with everything it says")
  func frozen() throws {
    let municipality = try MunicipalityFolder(FolderPath(root: YearCopy.fixture))
    #expect(municipality.municipality.name == "Lillköping")
    let committee = try #require(EntityID("sn"))
    #expect(municipality.years(of: committee) == [2026])
    let year = try municipality.open(committee, 2026, who: "AK")
    #expect(!year.isReadOnly)
    let values = [
      "money/drift/barn/forecast@2026": "783100000", "money/drift/vuxna/budget@2026": "12500000",
      "money/drift/barn/variance@2026": "-51300000", "money/drift/summa/budget@2026": "719300000",
      "goals/besok/milestone@2026": "2000", "statistics/lagenheter/lediga/outcome@2026-01": "14",
      "actions/atgarder/resurspass/effect@2026": "2300000", "risks/stickprov/approved": "19",
    ]
    for (text, value) in values {
      let address = try #require(FigureAddress("sn/2026/" + text))
      guard case .figure(let figure) = try year.plan.value(at: address) else {
        Issue.record("\(text) is no figure")
        continue
      }
      #expect(figure.number?.decimalText == value, "\(text)")
    }
    #expect(year.plan.goals.node(try #require(EntityID("trygg")))?.decision.level == .partial)
    #expect(year.plan.risks.risks.map(\.assessment.value) == [9])
    #expect(try year.wholeHistory().all.map(\.who) == ["AK", "BL", "AK"])
  }
}
