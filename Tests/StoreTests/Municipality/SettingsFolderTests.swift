import FollowUp
import Glibc
import Store
import Testing

@Suite("Settings are changed as figures are: kept, taken back, and never written over unseen")
struct SettingsFolderTests {
  private let copy: MunicipalityCopy

  init() throws { copy = try MunicipalityCopy() }

  private func rename(_ name: String, _ settings: SettingsFolder) throws -> Change {
    try setting("name", .text(name), in: settings.municipality)
  }

  private func number(_ value: Int) -> FieldValue { .figure(Figure(.number(ExactDecimal(value)))) }

  @Test("a change is in the file and in the journal, with who, when and why")
  func kept() throws {
    var settings = try copy.open()
    let change = try rename("Nyby", settings)
    #expect(try settings.commit([change], why: "Ny kommun", time: stamp(1)).isSaved)
    #expect(settings.municipality.name == "Nyby")
    #expect(try copy.text().contains("  \"schemaVersion\": 4,\n  \"journal\": 1,\n  \"name\": \"Nyby\",\n"))
    let next = try copy.open(who: "BL")
    #expect(next.municipality == settings.municipality)
    #expect(
      next.history.all == [
        JournalEntry(number: 1, time: stamp(1), who: "AK", kind: .edit, why: "Ny kommun", changes: [change])
      ])
    #expect(try MunicipalityFolder(copy.folder).municipality.name == "Nyby")
  }

  @Test("undo and redo survive restarts, and bring the file back byte for byte but for the number")
  func undoRedo() throws {
    let first = try copy.text()
    var settings = try copy.open()
    _ = try settings.commit([try rename("Nyby", settings)], time: stamp(1))
    _ = try settings.commit(
      [try setting("variance/share", number(5), in: settings.municipality)], time: stamp(2))
    let last = settings.municipality
    for _ in 0..<2 {
      var settings = try copy.open()
      #expect(try settings.undo(time: stamp(3)).isSaved)
    }
    #expect(
      try copy.text() == first.replacing(": 4,\n", with: ": 4,\n  \"journal\": 4,\n", maxReplacements: 1))
    var again = try copy.open()
    #expect(try again.undo(time: stamp(4)).isNothing)
    for _ in 0..<2 { #expect(try again.redo(time: stamp(5)).isSaved) }
    #expect(try again.redo(time: stamp(6)).isNothing)
    #expect(again.municipality == last)
  }

  @Test("what another has changed meanwhile is shown with who, and written over only when asked to")
  func conflict() throws {
    var anna = try copy.open(who: "AK")
    var bo = try copy.open(who: "BL")
    _ = try anna.commit([try rename("Annaby", anna)], time: stamp(1))
    let before = try copy.text()
    let mine = try rename("Boby", bo)
    guard case .conflict(let change, let theirs, let who) = try bo.commit([mine], time: stamp(2)) else {
      return #expect(Bool(false))
    }
    #expect(change == mine && theirs == .text("Annaby") && who == "AK")
    #expect(try copy.text() == before)
    #expect(bo.municipality.name == "Annaby")
    #expect(try bo.commit([mine], time: stamp(3), overridesOthers: true).isSaved)
    guard case .conflict = try anna.undo(time: stamp(4)) else { return #expect(Bool(false)) }
  }

  @Test("different settings are changed by two at once, and each hears of the other's")
  func company() throws {
    var anna = try copy.open(who: "AK")
    var bo = try copy.open(who: "BL")
    let hers = try rename("Annaby", anna)
    _ = try anna.commit([hers], time: stamp(1))
    let his = try setting("variance/share", number(3), in: bo.municipality)
    guard case .saved(let changed, let others) = try bo.commit([his], time: stamp(2)) else {
      return #expect(Bool(false))
    }
    #expect(changed == [his] && others == [hers])
    #expect(try anna.refresh() == [his])
    #expect(anna.municipality == bo.municipality)
    #expect(try anna.undo(time: stamp(3)).isSaved)
    #expect(anna.municipality.varianceShare == ExactDecimal(3) && anna.municipality.name == "Provby")
  }

  @Test("what somebody writes in the file by hand stays, and stands against what was read before")
  func byHand() throws {
    var settings = try copy.open()
    try copy.write(copy.text().replacing("\"Provby\"", with: "\"Handby\""))
    guard
      case .conflict(_, let theirs, let who) = try settings.commit(
        [try rename("X", settings)], time: stamp(1))
    else { return #expect(Bool(false)) }
    #expect(theirs == .text("Handby") && who == "Någon annan")
    let share = try setting("variance/share", number(9), in: settings.municipality)
    #expect(try settings.commit([share], time: stamp(2)).isSaved)
    #expect(try copy.text().contains("Handby"))
  }

  @Test("what the rules do not allow is refused, and nothing is written")
  func refused() throws {
    var settings = try copy.open()
    let before = copy.tree.contents
    let change = try setting("risk-scale/grid/4/4", .choice("low"), in: settings.municipality)
    guard case .refused(.invalid(_, let problem)) = try settings.commit([change], time: stamp(1)) else {
      return #expect(Bool(false))
    }
    #expect(problem.sentence.hasPrefix("Färgen för sannolikhet 4 och konsekvens 4 är lägre"))
    let endless = try setting(
      "variance/floor", .figure(Figure(.number(ExactDecimal(coefficient: 1, exponent: -12)))),
      in: settings.municipality)
    guard case .refused = try settings.commit([endless], time: stamp(2)) else { return #expect(Bool(false)) }
    #expect(try settings.commit([], time: stamp(3)).isNothing)
    #expect(copy.tree.contents == before)
  }

  @Test("settings of a newer program are read and never written")
  func newer() throws {
    try copy.write(copy.text().replacing("\"schemaVersion\": 4", with: "\"schemaVersion\": 5"))
    let before = copy.tree.contents
    var settings = try copy.open()
    #expect(settings.municipality.name == "Provby")
    let error = #expect(throws: StoreError.self) {
      try settings.commit([try rename("Nyby", settings)], time: stamp(1))
    }
    #expect(error?.kind == .forbidden)
    #expect(copy.tree.contents == before)
  }

  @Test("a change whose file could not be written is kept all the same, and the file comes with the next")
  func fullAfter() throws {
    var settings = try copy.open(calls: FaultyCalls.failing(.rename, ENOSPC).calls)
    let before = try copy.text()
    #expect(try settings.commit([try rename("Nyby", settings)], time: stamp(1)).isSaved)
    #expect(try copy.text() == before)
    var next = try copy.open()
    #expect(next.municipality.name == "Nyby")
    #expect(try MunicipalityFolder(copy.folder).municipality.name == "Nyby")
    _ = try next.commit([try setting("variance/share", number(9), in: next.municipality)], time: stamp(2))
    #expect(try copy.text().contains("\"journal\": 2,\n  \"name\": \"Nyby\""))
  }

  @Test("a journal that breaks a rule, or says what cannot be done, is refused with its line")
  func brokenJournal() throws {
    func error(_ line: String) throws -> String? {
      let journal = copy.folder.text + "/journal.ndjson"
      let path = copy.folder.file(try EntryName("journal.ndjson"))
      try AtomicFile.replace(path, with: Array((line + "\n").utf8))
      let error = #expect(throws: StoreError.self) { try copy.open() }
      return error?.description.replacing(journal, with: "journal")
    }
    let head = "{\"number\": 1, \"time\": \"\(stamp(1))\", \"who\": \"AK\", \"changes\": "
    #expect(
      try error(
        head
          + "[{\"address\": \"settings/name\", \"from\": {\"text\": \"Provby\"}, \"to\": {\"text\": \"\"}}]}")
        == "journal:1:1: namnet är tomt: skriv ett namn")
    #expect(
      try error(
        head + "[{\"address\": \"settings/namn\", \"from\": {\"text\": \"a\"}, \"to\": {\"text\": \"b\"}}]}")
        == "journal:1:1: ändringen av settings/namn går inte att göra i kommun.json")
  }

  @Test("killed at any call, what was acknowledged is there, whole", arguments: 0..<24, [false, true])
  func killed(count: Int, halfWrites: Bool) throws {
    let dying = FaultyCalls.killed(at: count, halfWrites: halfWrites)
    var acknowledged = ["Provby"]
    if var settings = try? copy.open(calls: dying.calls) {
      for name in ["Nyby", "Annanby"] {
        guard let outcome = try? settings.commit([try rename(name, settings)], time: stamp(1)),
          outcome.isSaved
        else { break }
        acknowledged.append(name)
      }
    }
    var next = try copy.open()
    let names = ["Provby", "Nyby", "Annanby"]
    let index = try #require(names.firstIndex(of: next.municipality.name))
    #expect(index >= acknowledged.count - 1)
    #expect(next.history.all.count == index)
    #expect(try next.commit([try rename("Sistby", next)], time: stamp(2)).isSaved)
    #expect(try copy.open().municipality.name == "Sistby")
  }

  @Test("after a power cut at any call, what was acknowledged is there, whole", arguments: 0..<30)
  func powerCut(count: Int) throws {
    let folder = try FolderPath(root: "provby")
    let first = MunicipalityFile.bytes(of: try copy.open().municipality, journal: 0)
    for seed in UInt64(1)...20 {
      let tree = SimulatedTree()
      tree.addFolder("provby")
      try AtomicFile.replace(folder.file(EntryName("kommun.json")), with: first, calls: tree.calls)
      let dying = FaultyCalls.killed(at: count).calls(over: tree.calls)
      var acknowledged = 0
      if var settings = try? SettingsFolder(folder, who: "AK", calls: dying) {
        for share in 3...4 {
          let change = try setting("variance/share", number(share), in: settings.municipality)
          guard let outcome = try? settings.commit([change], time: stamp(1)), outcome.isSaved else { break }
          acknowledged += 1
        }
      }
      var random = SeededGenerator(seed: seed)
      tree.cutPower(&random)
      let found = try SettingsFolder(folder, who: "AK", calls: tree.calls)
      let steps = [2, 3, 4].firstIndex { found.municipality.varianceShare == ExactDecimal($0) }
      #expect(try #require(steps) >= acknowledged, "seed \(seed)")
    }
  }
}
