import FollowUp
import Glibc
import Store
import Testing

@Suite("A municipality, a committee and a year are made from nothing")
struct NewMunicipalityTests {
  private let tree: TemporaryTree

  init() throws { tree = try TemporaryTree() }

  private func id(_ text: String) throws -> EntityID { try #require(EntityID(text)) }

  private func standard(_ name: String = "Provby") throws -> Municipality {
    .standard(id: try id("provby"), name: name)
  }

  private func committee(_ id: String = "sn", _ name: String = "Socialnämnden/Östra") throws -> Committee {
    Committee(id: try self.id(id), name: name, administration: "Socialförvaltningen")
  }

  private func plan(_ committee: String = "sn", _ year: Int = 2026) throws -> Plan {
    Plan(
      committee: try id(committee), year: year,
      reportingPoints: [
        ReportingPoint(
          id: try id("plan"), kind: .plan, name: "Verksamhetsplan", period: Period(year: year - 1))
      ])
  }

  private func error(_ work: () throws -> Void) -> String? {
    let error = #expect(throws: StoreError.self) { try work() }
    return error?.description.replacing(tree.path.text, with: "…")
  }

  @Test("from nothing to a year that can be changed, in three steps")
  func wholeWay() throws {
    let folder = try NewMunicipality.make(try standard("Provby/Östra"), in: tree.path)
    #expect(try MunicipalityFolder(folder).municipality == standard("Provby/Östra"))
    let path = try NewCommittee.make(try committee(), in: folder, who: "AK", time: stamp(1))
    #expect(path.text == folder.text + "/sn")
    let place = try NewYear.make(try plan(), in: folder)
    #expect(place.text == folder.text + "/sn/2026")
    let municipality = try MunicipalityFolder(folder)
    #expect(municipality.municipality.committees == [try committee()])
    #expect(municipality.years(of: try id("sn")) == [2026])
    var year = try municipality.open(try id("sn"), 2026, who: "AK")
    #expect(try !year.isReadOnly && year.plan == plan())
    let title = Change(
      try #require(FigureAddress("sn/2026/plan/title")), from: .text(nil), to: .text("Verksamhetsplan 2026"))
    #expect(try year.commit([title], time: stamp(2)).isSaved)
    var settings = try SettingsFolder(folder, who: "AK")
    #expect(try settings.undo(time: stamp(3)).isSaved)
    #expect(settings.municipality.committees == [])
  }

  @Test("a shipped year is made anew as it was", arguments: YearCopy.shipped)
  func shipped(place: String) throws {
    let plan = try YearCopy(shipped: place).open().plan
    let folder = try NewMunicipality.make(try standard(), in: tree.path)
    let name = plan.committee.description
    try NewCommittee.make(try committee(name), in: folder, who: "AK", time: stamp(1))
    try NewYear.make(plan, in: folder)
    #expect(try MunicipalityFolder(folder).open(plan.committee, plan.year, who: "AK").plan == plan)
  }

  @Test("what is there is not touched: the same name twice, a file, a link, a folder that is not finished")
  func taken() throws {
    let folder = try NewMunicipality.make(try standard(), in: tree.path)
    try NewCommittee.make(try committee(), in: folder, who: "AK", time: stamp(1))
    try NewYear.make(try plan(), in: folder)
    mkdir(folder.text + "/sn/2027", 0o755)
    symlink("/nowhere", folder.text + "/sn/2028")
    mkdir(folder.text + "/kfn", 0o755)
    symlink("sn", folder.text + "/bun")
    let before = tree.contents
    #expect(
      error { try NewMunicipality.make(try standard(), in: tree.path) }
        == "…/provby: mappen finns redan och rörs inte")
    let cases: [(String, String)] = [
      ("sn", "…/provby: nämnden sn finns redan: välj ett annat id"),
      ("kfn", "…/provby/kfn: mappen finns redan och rörs inte"),
      ("bun", "…/provby/bun: en länk med det namnet finns redan och rörs inte"),
      ("settings", "…/provby: id ”settings” är upptaget: det betyder inställningarna, välj ett annat"),
    ]
    for (name, sentence) in cases {
      let found = error { try NewCommittee.make(try committee(name), in: folder, who: "AK", time: stamp(2)) }
      #expect(found == sentence)
    }
    let years = [
      (2026, "…/provby/sn/2026: året 2026 finns redan"),
      (
        2027, "…/provby/sn/2027: året 2027 finns redan, men plan.json saknas i mappen: flytta undan den först"
      ),
      (2028, "…/provby/sn/2028: en länk med det namnet finns redan och rörs inte"),
    ]
    for (year, sentence) in years {
      #expect(error { try NewYear.make(try plan("sn", year), in: folder) } == sentence)
    }
    #expect(
      error { try NewYear.make(try plan("von"), in: folder) }
        == "…/provby: nämnden von finns inte: välj bland sn")
    #expect(tree.contents == before)
  }

  @Test(
    "a name that cannot be a name is refused, and nothing is made",
    arguments: [
      ("", "namnet är tomt: skriv ett namn"),
      ("Prov\nby", "namnet innehåller U+000A, som inte syns: skriv namnet på en rad utan styrtecken"),
      (String(repeating: "x", count: 10_000), "namnet är 10000 tecken: korta det till högst 200"),
    ])
  func badName(name: String, reason: String) throws {
    #expect(error { try NewMunicipality.make(try standard(name), in: tree.path) } == "…/provby: \(reason)")
    #expect(tree.names == [])
    let folder = try NewMunicipality.make(try standard(), in: tree.path)
    let before = tree.contents
    let found = error {
      try NewCommittee.make(try committee("sn", name), in: folder, who: "AK", time: stamp(1))
    }
    #expect(found == "…/provby: \(reason)")
    #expect(tree.contents == before)
  }

  @Test("a plan that could not be read again is not made a year of")
  func badPlan() throws {
    let folder = try NewMunicipality.make(try standard(), in: tree.path)
    #expect(
      error { try NewYear.make(try plan(), in: folder) }
        == "…/provby: nämnden sn finns inte: gör en nämnd först")
    try NewCommittee.make(try committee(), in: folder, who: "AK", time: stamp(1))
    let before = tree.contents
    var empty = try plan()
    empty.reportingPoints = []
    #expect(error { try NewYear.make(empty, in: folder) }?.contains("året går inte att göra") == true)
    var lossy = try plan()
    lossy.goals.indicators = [
      Indicator(
        id: try id("a"), goal: try id("borta"), name: "A", unit: .percent, direction: .higher)
    ]
    #expect(error { try NewYear.make(lossy, in: folder) }?.contains("året går inte att göra") == true)
    #expect(tree.contents == before)
  }

  @Test(
    "what the disk refuses is said, and nothing has changed",
    arguments: [
      (ChangingCall.makeFolder, EACCES), (.makeFolder, ENOSPC), (.open, EROFS), (.write, ENOSPC),
      (.syncAll, EIO), (.place, EIO),
    ])
  func refused(call: ChangingCall, code: Int32) throws {
    let calls = FaultyCalls.failing(call, code).calls
    let cause = [EACCES: "du saknar rättighet", ENOSPC: "disken är full", EROFS: "skrivskyddad"]
    func expect(_ work: () throws -> Void) {
      let found = error(work)
      #expect(found?.contains(cause[code] ?? "disken svarar med fel") == true, "\(found ?? "")")
      #expect(found?.hasPrefix("…/provby") == true)
    }
    expect { try NewMunicipality.make(try standard(), in: tree.path, calls: calls) }
    #expect(tree.names == [])
    let folder = try NewMunicipality.make(try standard(), in: tree.path)
    try NewCommittee.make(try committee(), in: folder, who: "AK", time: stamp(1))
    let before = tree.contents
    expect { try NewYear.make(try plan(), in: folder, calls: calls) }
    #expect(tree.contents == before)
  }

  @Test("a full disk leaves no committee and no folder")
  func fullDisk() throws {
    let folder = try NewMunicipality.make(try standard(), in: tree.path)
    let before = tree.contents
    for call in [ChangingCall.makeFolder, .write, .syncData] {
      let calls = FaultyCalls.failing(call, ENOSPC).calls
      _ = error {
        try NewCommittee.make(try committee(), in: folder, who: "AK", time: stamp(1), calls: calls)
      }
      var now = tree.contents
      // An empty journal says nothing; it is what an append that was taken back leaves.
      #expect(now["provby/journal.ndjson"] ?? [] == [])
      now["provby/journal.ndjson"] = nil
      #expect(now == before)
    }
  }

  @Test("a folder that may only be read is said to be, and left as it is", .enabled(if: getuid() != 0))
  func readOnly() throws {
    chmod(tree.path.text, 0o555)
    defer { chmod(tree.path.text, 0o755) }
    #expect(
      error { try NewMunicipality.make(try standard(), in: tree.path) }
        == "…/provby: mappen kunde inte göras: du saknar rättighet")
  }

  @Test("killed at any call, the year is there whole or not at all, and can then be made", arguments: 0..<40)
  func killedYear(count: Int) throws {
    let folder = try NewMunicipality.make(try standard(), in: tree.path)
    try NewCommittee.make(try committee(), in: folder, who: "AK", time: stamp(1))
    // As after a kill between the settings and the committee's folder.
    rmdir(folder.text + "/sn")
    let dying = FaultyCalls.killed(at: count, halfWrites: true)
    let done = (try? NewYear.make(try plan(), in: folder, calls: dying.calls)) != nil
    let municipality = try MunicipalityFolder(folder)
    let isThere = municipality.years(of: try id("sn")) == [2026]
    #expect(!done || isThere)
    if !isThere { try NewYear.make(try plan(), in: folder) }
    #expect(try municipality.open(try id("sn"), 2026, who: "AK").plan == plan())
    let left = tree.contents.keys.filter { $0.contains(".tmp-") }
    #expect(isThere || left.isEmpty)
  }

  @Test("killed at any call, the committee is there or not, and the next one can be made", arguments: 0..<22)
  func killedCommittee(count: Int) throws {
    let folder = try NewMunicipality.make(try standard(), in: tree.path)
    let dying = FaultyCalls.killed(at: count, halfWrites: true)
    let done =
      (try? NewCommittee.make(try committee(), in: folder, who: "AK", time: stamp(1), calls: dying.calls))
      != nil
    let isThere = try MunicipalityFolder(folder).municipality.committee(try id("sn")) != nil
    #expect(!done || isThere)
    if !isThere { try NewCommittee.make(try committee(), in: folder, who: "AK", time: stamp(2)) }
    try NewCommittee.make(try committee("von"), in: folder, who: "AK", time: stamp(3))
    try NewYear.make(try plan(), in: folder)
    let municipality = try MunicipalityFolder(folder)
    #expect(municipality.municipality.committees.map(\.id.description) == ["sn", "von"])
    #expect(municipality.years(of: try id("sn")) == [2026])
    #expect(tree.contents.keys.filter { $0.contains(".tmp-") } == [])
  }
}
