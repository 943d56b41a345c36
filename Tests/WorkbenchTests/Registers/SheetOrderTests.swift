import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("The order of a sheet")
struct SheetOrderTests {
  @Test("each column one can sort by in turn, then the document's order; nothing is always last")
  func sorting() {
    var state = RegistersState(.attainment)
    _ = state.perform(.nextTable, in: RegistersModel(AttainmentFixture.many, state))
    func press() -> (String?, [String]) {
      let told = state.perform(.sort, in: RegistersModel(AttainmentFixture.many, state))
      let rows = RegistersModel(AttainmentFixture.many, state).rows
      return (told, rows.compactMap { $0.row.thing?.path.first?.description })
    }
    #expect(press() == ("Raderna står efter ”Mål”.", ["medarbetare", "aldre-delaktiga", "utslapp-minskar"]))
    #expect(press().0 == "Raderna står efter ”Förslag”.")
    #expect(press().0 == "Raderna står efter ”Beslut”.")
    #expect(press().0 == "Raderna står efter ”Att göra”.")
    #expect(
      press() == ("Raderna står som i dokumentet.", ["aldre-delaktiga", "utslapp-minskar", "medarbetare"]))
  }
}
