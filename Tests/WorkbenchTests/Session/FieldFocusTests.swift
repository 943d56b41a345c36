import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("An address and what it is called")
struct FieldFocusTests {
  @Test(
    "every kind of field is found by its address",
    arguments: [
      ("money/operations/barn/forecast@2025", "Barn- och ungdomsvård"),
      ("goals/volym/outcome@2024", "Totala volymen barn"), ("goals/volym/comment", "Kommentar"),
      ("goals/ekonomi/attainment", "Bedömning"), ("goals/overall/attainment", "Bedömning"),
      ("risks/representation/likelihood", "Risk 2"), ("risks/representation/consequence", "Risk 2"),
    ])
  func found(path: String, label: String) throws {
    let context = YearFixture.context(try YearFixture.social())
    let address = try #require(FigureAddress("sn/2026/" + path))
    let focus = try #require(FieldFocus.of(address, in: context))
    #expect(focus.address == address)
    #expect(focus.label.hasPrefix(label))
  }

  @Test("an address that no pane shows has no focus")
  func unknown() throws {
    let context = YearFixture.context(try YearFixture.social())
    let address = try #require(FigureAddress("sn/2026/money/operations/okand/forecast@2025"))
    #expect(FieldFocus.of(address, in: context) == nil)
  }
}
