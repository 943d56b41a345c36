import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

/// The goal pane as it is drawn.
struct GoalsPaneTests {
  private func model(
    _ context: PaneContext, _ selected: GoalsRowID? = nil, _ column: GoalsColumn? = nil
  ) -> GoalsModel {
    var state = GoalsState()
    state.selected = selected
    state.column = column
    return GoalsModel(context, state)
  }

  private func indicator(_ id: String) -> GoalsRowID { .indicator(GoalsFixture.id(id)) }

  private func size(_ columns: Int, _ rows: Int) -> Size { Size(columns: columns, rows: rows) }

  /// The text in the row of the cursor, from the cursor on.
  private func atCursor(_ canvas: Canvas) -> String {
    guard let cursor = canvas.cursor, canvas.bounds.contains(cursor) else { return "" }
    let cells = canvas.cells.dropFirst(cursor.row * canvas.size.columns + cursor.column)
    var text = String.UnicodeScalarView()
    for cell in cells.prefix(canvas.size.columns - cursor.column) {
      text.append(contentsOf: cell.glyph.scalars)
    }
    return String(text)
  }

  @Test("the tree is drawn at the sizes people have", arguments: [(80, 20), (120, 36), (200, 56), (40, 8)])
  func sizes(_ columns: Int, _ rows: Int) {
    let canvas = GoalsPane.canvas(
      model(GoalsFixture.social, indicator("vald"), .outcome(GoalsBuilder.period("2025-08"))),
      size: size(columns, rows), edit: nil)
    Golden.expect(canvas, named: "goals-\(columns)x\(rows)")
    #expect(atCursor(canvas).contains("78"))
  }

  @Test(
    "a goal has the focus on its decision",
    arguments: [("goals-decided-80x20", 80, 20), ("goals-decided-120x36", 120, 36)])
  func decided(_ name: String, _ columns: Int, _ rows: Int) {
    let canvas = GoalsPane.canvas(
      model(GoalsFixture.decided, .node(GoalsFixture.id("social"))), size: size(columns, rows), edit: nil)
    Golden.expect(canvas, named: name)
    #expect(atCursor(canvas).hasPrefix("◐ delvis"))
  }

  @Test("2019 with periods, word targets and gender values")
  func august() {
    let canvas = GoalsPane.canvas(
      model(GoalsFixture.august, indicator("sjukfranvaro")), size: size(120, 36), edit: nil)
    Golden.expect(canvas, named: "goals-2019-120x36")
    #expect(atCursor(canvas).contains("9,1"))
  }

  @Test("what is typed stands in the cell, with the cursor at its end, and never over the names")
  func editing() {
    let typed = EditLine("=12,5+3+1000000000000000000000000000000")
    let canvas = GoalsPane.canvas(
      model(GoalsFixture.care, indicator("boende"), .outcome(GoalsBuilder.period("2022"))),
      size: size(80, 20),
      edit: typed)
    Golden.expect(canvas, named: "goals-editing-80x20")
    #expect(canvas.cursor.flatMap { canvas.cell(at: $0) }?.role == .input)
  }

  @Test("a filter is said above the names, and a decision that differs is marked")
  func filtered() {
    let context = GoalsFixture.setting(
      GoalsFixture.social, "sn/2026/goals/vuxna/attainment", .choice("high"))
    var state = GoalsState()
    _ = state.perform(.filter, in: GoalsModel(context, state))
    let canvas = GoalsPane.canvas(GoalsModel(context, state), size: size(100, 20), edit: nil)
    Golden.expect(canvas, named: "goals-filtered-100x20")
  }

  @Test("every size from one cell up is drawn, with the cursor inside")
  func everySize() {
    let contexts = [GoalsFixture.social, GoalsFixture.decided]
    for context in contexts {
      for columns in [1, 2, 3, 5, 8, 13, 21, 40, 56, 64, 79, 150, 151] {
        for rows in [1, 2, 3, 7, 8, 12, 26, 27] {
          let model = model(context, .node(GoalsFixture.id("social")))
          let canvas = GoalsPane.canvas(model, size: size(columns, rows), edit: nil)
          #expect(!canvas.overflowed, "\(columns) × \(rows)")
          #expect(canvas.cursor.map { canvas.bounds.contains($0) } ?? true, "\(columns) × \(rows)")
          let edited = GoalsPane.canvas(model, size: size(columns, rows), edit: EditLine("12,5"))
          #expect(edited.cursor.map { edited.bounds.contains($0) } ?? true, "\(columns) × \(rows)")
        }
      }
    }
  }
}
