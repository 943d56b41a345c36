import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Moving in a register")
struct RegistersStateTests {
  /// A pane and the keys that are pressed in it, without a session.
  private struct Pane {
    let context: PaneContext
    var state = RegistersState(.attainment)
    var model: RegistersModel { RegistersModel(context, state) }
    var here: String { model.focus.address?.path.map(\.description).joined(separator: "/") ?? "–" }

    init(_ context: PaneContext = AttainmentFixture.differing) { self.context = context }

    mutating func move(_ moves: Move...) { for move in moves { state.move(move, in: model) } }
    @discardableResult
    mutating func perform(_ command: Command) -> String? { state.perform(command, in: model) }
    var shown: [String] { model.rows.compactMap { $0.row.thing?.path.first?.description } }
  }

  @Test("the first cell that can be edited has the focus, and right and left go between such cells")
  func cells() {
    var pane = Pane()
    #expect(pane.here == "social/attainment")
    pane.move(.right)
    #expect(pane.here == "social/motivation")
    pane.move(.right)
    #expect(pane.here == "social/motivation")
    pane.move(.down)
    #expect(pane.here == "valfard/motivation")
    pane.move(.rowStart)
    #expect(pane.here == "valfard/attainment")
    pane.move(.last)
    #expect(pane.here == "overall/attainment")
    pane.move(.down)
    #expect(pane.here == "overall/attainment")
  }

  @Test("Tab goes to the details and back, and up and down walk their lines")
  func details() {
    var pane = Pane()
    pane.move(.nextBox)
    #expect(pane.model.focusedLine == 2)
    #expect(pane.here == "social/attainment")
    pane.move(.down)
    #expect(pane.here == "social/motivation")
    pane.move(.first)
    #expect(pane.model.focus.editor == nil)
    #expect(pane.model.statusText.hasPrefix("Förslag: ◐ delvis"))
    pane.move(.nextBox)
    #expect(pane.model.focusedLine == nil)
  }

  @Test("a heading folds away what is in it, from any row in it too")
  func folding() {
    var pane = Pane()
    pane.move(.down, .down, .down)
    #expect(pane.perform(.fold) == "")
    #expect(pane.here == "valfard/attainment")
    #expect(
      pane.shown == [
        "social", "valfard", "natur", "utslapp-minskar", "ekonomi", "sund-ekonomi",
        "medarbetare", "overall",
      ])
    #expect(pane.perform(.unfold) == "")
    #expect(pane.shown.count == 13)
    #expect(pane.perform(.foldAll) == "Allt är hopfällt.")
    #expect(pane.shown == ["social", "natur", "ekonomi", "overall"])
    #expect(pane.here == "social/attainment")
    #expect(pane.perform(.foldAll) == "Allt är utfällt.")
  }

  @Test("a filter shows the rows it is about, what they belong to, and no sum; the focus stays in view")
  func filtering() {
    var pane = Pane()
    #expect(pane.perform(.filter) == "Visar ej beslutade: 0 av 8.")
    #expect(pane.shown == ["ekonomi"] || pane.shown == ["social", "ekonomi"])
    #expect(pane.perform(.filter) == "Visar annat än förslaget: 1 av 8.")
    pane.move(.last)
    #expect(pane.here == "utslapp-minskar/attainment")
    #expect(pane.shown == ["natur", "utslapp-minskar"])
    pane.perform(.filter)
    #expect(pane.perform(.filter) == "Alla rader visas.")
    #expect(pane.shown.count == 13)
    #expect(pane.here == "utslapp-minskar/attainment")
  }

  @Test("the tabs keep each their place")
  func tabs() {
    var pane = Pane()
    pane.move(.down, .down, .right)
    #expect(pane.perform(.nextTable) == "Skiljer sig.")
    #expect(pane.shown == ["utslapp-minskar"])
    #expect(pane.perform(.nextTable) == "Per målområde.")
    #expect(pane.here == "aldre-sjalvstandiga/motivation")
    #expect(pane.perform(.previousTable) == "Skiljer sig.")
  }

  @Test("an address is shown in the cell that edits it, out of folds and filters")
  func reveal() throws {
    var pane = Pane()
    pane.perform(.foldAll)
    pane.perform(.filter)
    let address = try #require(FigureAddress("von/2023/goals/utslapp-minskar/motivation"))
    let isShown = pane.state.reveal(address, in: pane.context)
    #expect(isShown)
    #expect(pane.here == "utslapp-minskar/motivation")
    #expect(pane.model.filter == nil)
  }

  @Test("a thing is shown by its row, and what is not here changes nothing")
  func revealThing() throws {
    var pane = Pane()
    let thing = try #require(FigureAddress("von/2023/goals/natur"))
    let isShown = pane.state.reveal(thing, in: pane.context)
    #expect(isShown)
    #expect(pane.here == "natur/attainment")
    let before = pane.state
    for text in ["von/2023/goals/okand/attainment", "sn/2026/goals/natur", "von/2023/risks/1/likelihood"] {
      let isFound = pane.state.reveal(try #require(FigureAddress(text)), in: pane.context)
      #expect(!isFound)
    }
    #expect(pane.state == before)
  }

  @Test("the model of a step is made of the same sheet")
  func reuse() {
    var pane = Pane()
    let before = pane.model
    pane.move(.down)
    let after = RegistersModel(pane.context, pane.state, reusing: before)
    #expect(after.rows == pane.model.rows)
    #expect(after.focusedRow == 1)
    #expect(after.sheet == before.sheet)
  }
}
