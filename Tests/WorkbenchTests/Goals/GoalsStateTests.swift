import Fixtures
import FollowUp
import Testing
import Workbench

/// Moving, folding, sorting and filtering in the goal pane.
struct GoalsStateTests {
  private var state = GoalsState()
  private var context = GoalsFixture.care

  private var model: GoalsModel { GoalsModel(context, state) }
  private var selected: String { model.row?.name.prefix(10).description ?? "" }

  private mutating func move(_ moves: Move...) {
    for move in moves { state.move(move, in: model) }
  }

  private mutating func perform(_ command: Command) -> String? { state.perform(command, in: model) }

  @Test("the first focus is the samlade bedömningen, and up from there stays")
  mutating func first() {
    move(.up)
    #expect(selected == "Samlad bed")
  }

  @Test("down to an indicator stands on its latest outcome; left and right walk its values")
  mutating func values() {
    move(.down, .down, .down)
    #expect(model.column?.id == .outcome(GoalsBuilder.period("2024")))
    move(.right, .right, .right)
    #expect(model.column?.id == .target(GoalsBuilder.period("2030")))
    move(.rowStart)
    #expect(model.column?.id == .outcome(GoalsBuilder.period("2022")))
  }

  @Test("left of the first value is the goal; left again folds it, and then goes to the goal above")
  mutating func leftwards() {
    move(.down, .down, .down, .rowStart, .left)
    #expect(selected == "Med rätt s")
    move(.left)
    #expect(model.row?.isFolded == true)
    #expect(model.rows.count == 6)
    move(.left)
    #expect(selected == "En trygg k")
  }

  @Test("right unfolds a goal and then goes in to its first value")
  mutating func rightwards() {
    move(.down, .down, .left, .right)
    #expect(model.row?.isFolded == false)
    move(.right)
    #expect(selected == "Besök på s")
    #expect(model.focusedColumn == 0)
  }

  @Test("Tab goes from goal to goal")
  mutating func boxes() {
    move(.nextBox, .nextBox, .nextBox)
    #expect(selected == "Vård och o")
    move(.previousBox)
    #expect(selected == "Med rätt s")
  }

  @Test("folding on an indicator folds its goal and takes the focus there")
  mutating func foldHere() {
    move(.down, .down, .down)
    #expect(perform(.fold) == "")
    #expect(selected == "Med rätt s")
    #expect(model.row?.isFolded == true)
    #expect(perform(.fold) == "Målet är redan hopfällt.")
    #expect(perform(.unfold) == "")
    #expect(model.row?.isFolded == false)
  }

  @Test("folding everything goes in three steps and keeps a visible focus")
  mutating func foldAll() {
    move(.last)
    #expect(perform(.foldAll) == "Indikatorerna är hopfällda.")
    #expect(model.rows.count == 4)
    #expect(selected == "Vård och o")
    #expect(perform(.foldAll) == "Allt är hopfällt.")
    #expect(model.rows.count == 2)
    #expect(selected == "En trygg k")
    #expect(perform(.foldAll) == "Allt är utfällt.")
    #expect(selected == "Antal pers")
  }

  @Test("a filter hides goals without hits and says what it shows")
  mutating func filter() {
    #expect(perform(.filter) == "Visar ej nådda: 2 av 5 indikatorer.")
    #expect(
      model.rows.map { $0.name.prefix(10).description } == [
        "Samlad bed", "En trygg k", "Med rätt s", "Brukarbedö", "Vård och o", "Anhöriga s",
      ])
    #expect(model.heading == "Filter: ej nådda, 2 av 5")
    #expect(perform(.filter) == "Visar saknas: 2 av 5 indikatorer.")
    #expect(perform(.filter) == "Visar nya: 1 av 5 indikatorer.")
    #expect(perform(.filter) == "Alla indikatorer visas.")
    #expect(model.heading == "Mål och indikatorer")
  }

  @Test("a value typed out of the filter keeps its row while it has the focus")
  mutating func typedOut() {
    _ = perform(.filter)
    move(.down, .down, .down)
    #expect(selected == "Brukarbedö")
    context = GoalsFixture.setting(
      context, "von/2025/goals/helhetssyn/outcome@2024", .figure(Figure(.number(ExactDecimal(90)))))
    #expect(selected == "Brukarbedö")
    #expect(model.row?.line?.mark.text == "J ▲")
    move(.down)
    #expect(!model.rows.contains { $0.id == .indicator(GoalsFixture.id("helhetssyn")) })
  }

  @Test("not reached first keeps its order while a value is typed")
  mutating func order() {
    #expect(perform(.sort) == "Indikatorerna står ej nådda först inom sitt mål.")
    let before = model.rows.map(\.id)
    #expect(before[3] == .indicator(GoalsFixture.id("helhetssyn")))
    context = GoalsFixture.setting(
      context, "von/2025/goals/helhetssyn/outcome@2024", .figure(Figure(.number(ExactDecimal(90)))))
    #expect(model.rows.map(\.id) == before)
  }

  @Test("by name follows Swedish letters")
  mutating func byName() {
    _ = perform(.sort)
    _ = perform(.sort)
    #expect(
      model.rows[3...5].map { $0.name.prefix(4).description } == ["Besö", "Bruk", "Invå"])
  }

  @Test("an address is revealed through folds and filters, in its column")
  mutating func reveal() throws {
    _ = perform(.foldAll)
    _ = perform(.filter)
    let address = try #require(FigureAddress("von/2025/goals/boende/milestone@2025"))
    let found = state.reveal(address, in: context)
    #expect(found)
    #expect(selected == "Invånare 8")
    #expect(model.column?.id == .milestone(GoalsBuilder.period("2025")))
  }

  @Test(
    "what is no address of these goals is not revealed",
    arguments: [
      "von/2025/goals/finns-inte/outcome@2024", "von/2024/goals/boende/outcome@2024",
      "von/2025/money/drift/aldre/budget",
    ])
  mutating func notRevealed(_ text: String) throws {
    let before = state
    let address = try #require(FigureAddress(text))
    let found = state.reveal(address, in: context)
    #expect(!found)
    #expect(state == before)
  }

  @Test("a command of another pane is not taken")
  mutating func foreign() {
    #expect(perform(.changeUnit) == nil)
  }

  @Test("a model made from the one before is the same as one made anew", arguments: [true, false])
  mutating func reused(changesPlan: Bool) {
    var shown = model
    for command in [Command.fold, .filter, .sort, .foldAll, .filter] {
      state.move(.down, in: shown)
      _ = state.perform(command, in: shown)
      if changesPlan {
        context = GoalsFixture.setting(
          context, "von/2025/goals/helhetssyn/outcome@2024", .figure(Figure(.number(ExactDecimal(90)))))
      }
      shown = GoalsModel(context, state, reusing: shown)
      #expect(shown == model)
    }
  }
}
