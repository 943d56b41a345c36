import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

/// The Budget pane as text, in the sizes of a terminal of 80 × 24, 120 × 40 and 200 × 60.
struct BudgetPaneTests {
  static let sizes = [
    Size(columns: 80, rows: 20), Size(columns: 120, rows: 36), Size(columns: 200, rows: 56),
  ]

  private func state(_ table: String, _ context: PaneContext, row: String? = nil, column: String? = nil)
    -> BudgetState
  {
    var state = BudgetState()
    let registers: [FigureAddress.Register] = [.money, .actions, .statistics]
    let key = column.map(BudgetFixture.key)
    let path = [table, row].compactMap { $0 }.map(BudgetFixture.id) + [key?.field].compactMap { $0 }
    for register in registers
    where state.reveal(context.plan.address(register, path, key?.period), in: context) { break }
    return state
  }

  @Test("the income statement of a delår", arguments: sizes)
  func incomeStatement(size: Size) {
    let state = state("income", BudgetFixture.august, row: "personal", column: "forecast@2019")
    let model = BudgetModel(BudgetFixture.august, state)
    let canvas = BudgetPane.canvas(model, size: size)
    Golden.expect(canvas, named: "budget-income-\(size.columns)x\(size.rows)")
    #expect(textBefore(canvas.cursor, in: canvas).hasSuffix("783,1"))
  }

  @Test("a plan's operations with the deviation we add", arguments: sizes)
  func operations(size: Size) {
    let state = state("operations", BudgetFixture.plan, row: "barn", column: "forecast@2025")
    let canvas = BudgetPane.canvas(BudgetModel(BudgetFixture.plan, state), size: size)
    Golden.expect(canvas, named: "budget-operations-\(size.columns)x\(size.rows)")
    #expect(textBefore(canvas.cursor, in: canvas).hasSuffix("315\u{A0}061"))
  }

  @Test(
    "the other tables", arguments: ["frame", "funding", "measures", "keyfigures"])
  func tables(name: String) {
    let model = BudgetModel(BudgetFixture.plan, state(name, BudgetFixture.plan))
    Golden.expect(BudgetPane.canvas(model, size: Self.sizes[0]), named: "budget-\(name)-80x20")
  }

  @Test("volumes with their parts")
  func volumes() {
    let model = BudgetModel(BudgetFixture.august, state("volumes", BudgetFixture.august))
    Golden.expect(BudgetPane.canvas(model, size: Self.sizes[0]), named: "budget-volumes-80x20")
  }

  @Test("a small window keeps labels, the focused column and the last total")
  func small() {
    let state = state("income", BudgetFixture.august, row: "varor", column: "actual@2019-08")
    let canvas = BudgetPane.canvas(
      BudgetModel(BudgetFixture.august, state), size: Size(columns: 40, rows: 12))
    Golden.expect(canvas, named: "budget-income-40x12")
    #expect(textBefore(canvas.cursor, in: canvas).hasSuffix("45,0"))
    #expect(canvas.lines.contains { $0.contains("Nettokostnad") })
  }

  @Test("what is typed stands in the cell with its right end visible")
  func editing() {
    let state = state("income", BudgetFixture.august, row: "personal", column: "budget@2019")
    let model = BudgetModel(BudgetFixture.august, state)
    let typed = "=731,8+12,5-3,25+0,125+1000"
    let canvas = BudgetPane.canvas(model, size: Self.sizes[0], edit: EditLine(typed))
    Golden.expect(canvas, named: "budget-editing-80x20")
    let line = canvas.cursor.map { canvas.lines[$0.row] } ?? ""
    #expect(line.hasPrefix("· Personal"))
    #expect(line.contains(typed))
  }

  @Test(
    "every row and column can be seen with the focus on it",
    arguments: [Size(columns: 80, rows: 20), Size(columns: 40, rows: 12)])
  func focusIsSeen(size: Size) {
    for context in [BudgetFixture.august, BudgetFixture.plan] {
      var state = BudgetState()
      for _ in 0..<BudgetModel(context, state).tableCount {
        walk(.down, &state, context, size)
        walk(.right, &state, context, size)
        _ = state.perform(.nextTable, in: BudgetModel(context, state))
      }
    }
  }

  /// Steps until the focus stands still.
  private func walk(_ move: Move, _ state: inout BudgetState, _ context: PaneContext, _ size: Size) {
    var model = BudgetModel(context, state)
    while true {
      let canvas = BudgetPane.canvas(model, size: size)
      #expect(!canvas.overflowed && canvas.cursor != nil, "\(model.statusText)")
      state.move(move, in: model)
      let next = BudgetModel(context, state)
      if next == model { return }
      model = next
    }
  }

  @Test("no size is too small to draw", arguments: 1...12)
  func tiny(side: Int) {
    let model = BudgetModel(BudgetFixture.august, BudgetState())
    for size in [
      Size(columns: side, rows: 1), Size(columns: 1, rows: side), Size(columns: 3 * side, rows: side),
    ] {
      let canvas = BudgetPane.canvas(model, size: size, edit: EditLine("12,5"))
      #expect(canvas.size == size)
      #expect(!canvas.overflowed, "\(size)")
    }
  }

  /// The drawn text up to and with the cell of the cursor.
  private func textBefore(_ cursor: Point?, in canvas: Canvas) -> String {
    guard let cursor else { return "" }
    return String(canvas.lines[cursor.row].prefix(cursor.column + 1))
  }
}
