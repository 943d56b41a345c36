import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("What can be searched for")
struct SearchIndexTests {
  private func context() throws -> PaneContext { YearFixture.context(try YearFixture.social()) }

  @Test(
    "everything with a name is found, and says what it is",
    arguments: [
      ("Huddinges välfärd ska hålla en hög kvalitet", "mål"), ("Budgethållning socialnämnd (%)", "indikator"),
      ("Barn- och ungdomsvård", "Drift per verksamhet"), ("4 Felaktigt utbetalda löner", "risk"),
      ("Utbilda medarbetare och förtroendevalda om kommunens rutiner", "riskåtgärd"),
      ("Stickprov via manuell granskning", "kontroll"), ("Personalomsättning", "Nyckeltal"),
    ])
  func found(text: String, kind: String) throws {
    let item = try SearchIndex.items(in: context()).first { $0.text == text }
    #expect(item?.detail == kind)
  }

  @Test("everything found leads somewhere that is shown")
  func leads() throws {
    for item in try SearchIndex.items(in: context()) {
      var user = try User()
      let isShown: Bool
      switch item.target {
      case .address(let address): isShown = user.session.reveal(address)
      case .row(let pane, let tab, let row):
        isShown = user.session.reveal(row: row, tab: tab, in: pane) && user.session.pane == pane
      case .command, .committee, .year, .point, .value, .field, .link, .kind, .thing, .side, .filter,
        .newCommittee, .newYear,
        .newPoint, .mapping:
        isShown = false
      }
      #expect(isShown, "\(item.text)")
    }
  }

  @Test("an address is told by its name and its value")
  func addresses() throws {
    let text = "sn/2026/money/operations/barn/forecast@2025"
    let item = try #require(try SearchIndex.addresses(in: context()).first { $0.text == text })
    #expect(item.told.breakable == "Barn- och ungdomsvård · Prognos 2025: 315 061")
    #expect(item.detail.breakable == "315 061")
  }

  @Test("an empty year has nothing to find")
  func empty() { #expect(SearchIndex.items(in: YearFixture.context(YearFixture.empty())).isEmpty) }
}
