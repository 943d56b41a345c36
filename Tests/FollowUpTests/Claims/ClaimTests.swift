import FollowUp
import Testing

@Suite("What a quoted figure claims to be is read from text and written back")
struct ClaimTests {
  @Test(
    "every form is written as it was read",
    arguments: [
      "money/income/nettokostnad/actual@2019-08", "-money/income/a/budget@2019",
      "money/income/a/budget@2026 - money/income/a/budget@2025",
      "(money/income/a/budget@2026 - money/income/a/budget@2025) / money/income/a/budget@2025",
      "statistics/v/a/actual@2019-08 / (statistics/v/a/actual@2019-08 + statistics/v/b/actual@2019-08)",
      "12 * statistics/text/ht-man/quote", "100 - statistics/text/anst-k/quote", "1.5 * 12",
      "von/2025/goals/sabo/outcome@2022", "goals/sjuk/outcome-women@2019-07r12",
      "count(assignments)", "count(committeeGoals:high) + count(committeeGoals:partial)",
    ])
  func written(_ text: String) {
    #expect(Claim(text)?.description == text)
  }

  @Test(
    "what is not written so is nothing",
    arguments: [
      "", " ", "money", "a + ", "+", "- -", "a/b", "money/income/a/budget@2019-13", "count(people)",
      "count(assignments:late)", "money/i/a/x@2019 / money/i/b/x@2019 / money/i/c/x@2019",
      "money/i/a/x@2019 - money/i/b/x@2019 / money/i/c/x@2019", "2 * * money/i/a/x", "1.2.3",
      "settings/variance/share", "12 *", "1234567890123456", "money/i/a/x@2019 money/i/b/x@2019",
    ])
  func refused(_ text: String) {
    #expect(Claim(text) == nil)
  }

  @Test("an address without committee and year is of the plan the quote stands in")
  func places() throws {
    let claim = try #require(Claim("money/income/a/budget@2025 - von/2024/money/income/a/budget@2024"))
    let committee = try #require(EntityID("sn"))
    let addresses = claim.references.compactMap { reference in
      if case .figure(let place) = reference { place.address(in: committee, 2025).description } else { nil }
    }
    #expect(addresses == ["sn/2025/money/income/a/budget@2025", "von/2024/money/income/a/budget@2024"])
  }
}
