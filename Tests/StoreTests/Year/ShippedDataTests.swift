import FollowUp
import Store
import Testing

@Suite("The shipped data")
struct ShippedDataTests {
  @Test("every year opens, and can be changed", arguments: YearCopy.shipped)
  func opens(_ place: String) throws {
    let municipality = try MunicipalityFolder(FolderPath(root: YearCopy.root + "/data/huddinge"))
    let copy = try YearCopy(shipped: place)
    #expect(municipality.years(of: copy.committee).contains(copy.year))
    let year = try municipality.open(copy.committee, copy.year, who: "AK")
    #expect(!year.isReadOnly)
    #expect(try copy.open().plan == year.plan)
  }

  @Test(
    "every register file is what the writer makes of it, byte for byte", arguments: YearCopy.shipped,
    FigureAddress.Register.ofYear)
  func roundTrip(_ place: String, _ register: FigureAddress.Register) throws {
    let copy = try YearCopy(shipped: place)
    try expectRoundTrip(copy, register)
  }

  @Test("so is one with everything the schema knows", arguments: FigureAddress.Register.ofYear)
  func fixture(_ register: FigureAddress.Register) throws {
    try expectRoundTrip(YearCopy.ofVersion4(), register)
  }

  private func expectRoundTrip(_ copy: YearCopy, _ register: FigureAddress.Register) throws {
    let file = RegisterFile(register, in: copy.folder.path)
    var plan = try copy.open().plan
    let journal = try file.read(into: &plan).answer
    let written = String(decoding: file.bytes(of: plan, journal: journal), as: UTF8.self)
    #expect(try copy.folder.text(file.path.name.text) == written)
  }
}
