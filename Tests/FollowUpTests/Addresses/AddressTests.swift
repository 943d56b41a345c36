import FollowUp
import Testing

@Suite("Ids and addresses")
struct AddressTests {
  @Test(
    "ids are lower-case letters, digits and hyphens",
    arguments: ["a", "004-1", "hemtjanst-2", String(repeating: "x", count: 64)])
  func ids(text: String) {
    #expect(EntityID(text)?.description == text)
  }

  @Test(
    "other ids are refused",
    arguments: ["", "-a", "a-", "A", "å", "a b", "a_b", "a/b", "a@b", String(repeating: "x", count: 65)])
  func brokenIDs(text: String) {
    #expect(EntityID(text) == nil)
  }

  @Test(
    "an address comes back from its text",
    arguments: [
      "von/2025/money/operations/aldre/forecast@2025-08", "sn/2026/risks/004-1/likelihood",
      "von/2019/goals/sjukfranvaro/outcome-women@2019-07r12", "sn/2026/goals/overall/attainment",
      "sn/2026/statistics/a@2025",
    ])
  func roundTrip(text: String) {
    #expect(FigureAddress(text)?.description == text)
  }

  @Test(
    "other addresses are refused",
    arguments: [
      "", "von", "von/2025/money", "von/2025/money/", "von/25/money/a", "von/+202/money/a",
      "von/2025/pengar/a",
      "von/2025/money/a//b", "von/2025/money/a@", "von/2025/money/a@2025@2026", "von/2025/money/a@aug",
      "/2025/money/a",
      "von/2025/money/A", "von/2025/money/a/",
    ])
  func refused(text: String) {
    #expect(FigureAddress(text) == nil)
  }

  @Test("column keys come back, and others are refused")
  func columns() {
    for text in ["kind", "forecast@2025-08", "budget-adjusted@2024"] {
      #expect(ColumnKey(text)?.description == text)
    }
    for text in ["", "@2025", "a@", "a@b", "a@2025@2026", "A"] { #expect(ColumnKey(text) == nil) }
  }

  @Test("the inverse of a change takes it back")
  func inverse() throws {
    let address = try #require(FigureAddress("sn/2026/risks/004-1/likelihood"))
    let change = Change(address, from: .level(2), to: .level(3))
    #expect(change.inverse == Change(address, from: .level(3), to: .level(2)))
    #expect(change.inverse.inverse == change)
  }
}
