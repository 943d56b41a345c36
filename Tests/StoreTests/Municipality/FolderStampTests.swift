import FollowUp
import Store
import Testing

@Suite("Whether somebody has written in a folder is seen without reading it")
struct FolderStampTests {
  private func stamp(_ copy: YearCopy) -> FolderStamp { FolderStamp(ofYear: copy.folder.path) }

  @Test("the same while nobody writes, also when the year is opened and read")
  func same() throws {
    let copy = try YearCopy()
    let before = stamp(copy)
    _ = try copy.open()
    copy.folder.write("anteckning.txt", "inget av programmets")
    #expect(stamp(copy) == before)
  }

  @Test("another after an edit, after a checkpoint, and after a change by hand of the same length")
  func other() throws {
    let copy = try YearCopy()
    var year = try copy.open()
    var seen = [stamp(copy)]
    let address = try #require(FigureAddress("sn/2026/goals/besok/comment"))
    let change = Change(address, from: try year.plan.value(at: address), to: .text("ny"))
    #expect(try year.commit([change], time: StoreTests.stamp(1)).isSaved)
    seen.append(stamp(copy))
    try year.checkpoint()
    seen.append(stamp(copy))
    let text = try #require(try copy.folder.text("risks.json"))
    copy.folder.write("risks.json", text.replacing("[", with: "[", maxReplacements: 1))
    seen.append(stamp(copy))
    #expect(Set(seen).count == 4)
  }

  @Test("the settings' is another after a change of theirs, and is not changed by a year")
  func settings() throws {
    let copy = try MunicipalityCopy()
    let before = FolderStamp(ofSettings: copy.folder)
    var settings = try copy.open()
    #expect(FolderStamp(ofSettings: copy.folder) == before)
    let change = try setting("name", .text("Nyby"), in: settings.municipality)
    #expect(try settings.commit([change], time: StoreTests.stamp(1)).isSaved)
    #expect(FolderStamp(ofSettings: copy.folder) != before)
  }

  @Test("two stores: what the one commits or writes by hand in the settings the other reads at its next look")
  func twoStores() throws {
    let copy = try MunicipalityCopy()
    var mine = try copy.open(who: "AK")
    var theirs = try copy.open(who: "BL")
    let change = try setting("name", .text("Nyby"), in: theirs.municipality)
    #expect(try theirs.commit([change], time: StoreTests.stamp(1)).isSaved)
    #expect(try mine.refresh() == [change])
    #expect(mine.municipality.name == "Nyby")
    try copy.write(try copy.text().replacing("Nyby", with: "Byby"))
    #expect(try mine.refresh().isEmpty)
    #expect(mine.municipality.name == "Byby")
  }
}
