import FollowUp
import Testing

@Suite("Nothing in the documents' tables is without a home")
struct CoverageTests {
  @Test("no row is lost, and each says where in the store it is", arguments: FixtureFile.allCases)
  func rows(_ file: FixtureFile) throws {
    let rows = try file.rows()
    #expect(rows.count == file.count)
    let plans = try HuddingePlans()
    let homeless = rows.filter { row in
      guard let address = FigureAddress(row.address), let plan = plans.plan(of: address) else { return true }
      return (try? plan.value(at: address)) == nil
    }
    #expect(homeless.isEmpty, "\(homeless.map(\.address))")
  }

  @Test("the files hold 1 376 facts")
  func total() {
    #expect(FixtureFile.allCases.map(\.count).reduce(0, +) == 1376)
  }
}
