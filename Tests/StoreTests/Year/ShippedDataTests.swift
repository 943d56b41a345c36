import FollowUp
import Store
import Testing

@Suite("The shipped data")
struct ShippedDataTests {
  @Test("every year opens", arguments: ["von/2019", "von/2023", "von/2025", "sn/2026"])
  func roundTrip(_ place: String) throws {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let parts = place.split(separator: "/").map(String.init)
    let municipality = try MunicipalityFolder(FolderPath(root: "/\(root)/data/huddinge"))
    let committee = try #require(EntityID(parts[0]))
    let year = try #require(Int(parts[1]))
    #expect(municipality.years(of: committee).contains(year))
    _ = try municipality.open(committee, year, who: "AK")
  }
}
