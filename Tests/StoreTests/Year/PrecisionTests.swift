import FollowUp
import Store
import Testing

@Suite("Precision on disk")
struct PrecisionTests {
  @Test(
    "An amount finer than its table's decimals is kept exactly, and the year opens again",
    arguments: ["790000000.5", "790000000.000001", "805800000.0"])
  func kept(kronor: String) throws {
    let number = try #require(ExactDecimal(literal: kronor))
    let address = try #require(FigureAddress("von/2019/money/income/personal/forecast@2019"))
    let folder = try TemporaryFolder()
    for name in ["plan", "goals", "money", "risks", "actions", "statistics"] {
      folder.write(name + ".json", try Self.shipped(name))
    }
    var year = try open(folder)
    let change = Change(
      address, from: try year.plan.value(at: address), to: .figure(Figure(.number(number))))
    _ = try year.commit([change], time: "2026-03-31T14:02:09Z")
    try year.checkpoint()
    let read = try open(folder).plan.value(at: address)
    #expect(read == change.to)
  }

  private func open(_ folder: TemporaryFolder) throws -> YearFolder {
    try YearFolder(
      folder.path, committee: try #require(EntityID("von")), year: 2019, who: "AK")
  }

  private static func shipped(_ name: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let folder = try FolderPath(root: "/\(root)/data/huddinge/von/2019")
    return try FileReader.bytes(folder.file(try EntryName(name + ".json")))
  }
}
