import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("A register as it is drawn")
struct RegistersPaneTests {
  private func state(_ address: String = "von/2023/goals/utslapp-minskar/attainment") throws -> RegistersState
  {
    var state = RegistersState(.attainment)
    _ = state.reveal(try #require(FigureAddress(address)), in: AttainmentFixture.differing)
    return state
  }

  private func canvas(_ state: RegistersState, _ columns: Int, _ rows: Int, edit: EditLine? = nil) -> Canvas {
    RegistersPane.canvas(
      RegistersModel(AttainmentFixture.differing, state), size: Size(columns: columns, rows: rows), edit: edit
    )
  }

  /// The text from the cursor on.
  private func atCursor(_ canvas: Canvas) -> String {
    guard let cursor = canvas.cursor, canvas.bounds.contains(cursor) else { return "" }
    let cells = canvas.cells.dropFirst(cursor.row * canvas.size.columns + cursor.column)
    var text = String.UnicodeScalarView()
    for cell in cells.prefix(canvas.size.columns - cursor.column) {
      text.append(contentsOf: cell.glyph.scalars)
    }
    return String(text)
  }

  @Test(
    "the list and its details, at the sizes people have",
    arguments: [(80, 20), (120, 36), (200, 56), (40, 8)])
  func sizes(_ columns: Int, _ rows: Int) throws {
    let canvas = canvas(try state(), columns, rows)
    Golden.expect(canvas, named: "register-\(columns)x\(rows)")
    #expect(atCursor(canvas).hasPrefix("● i hög grad"))
  }

  @Test("in a low window Tab shows the details in the list's place")
  func details() throws {
    var state = try state()
    state.move(.nextBox, in: RegistersModel(AttainmentFixture.differing, state))
    let canvas = canvas(state, 60, 12)
    Golden.expect(canvas, named: "register-detaljer-60x12")
    #expect(atCursor(canvas).hasPrefix("● i hög grad"))
  }

  @Test("a filter and an order are said beside the tabs")
  func remarks() throws {
    var state = try state()
    for command in [Command.nextTable, .filter, .sort] {
      _ = state.perform(command, in: RegistersModel(AttainmentFixture.differing, state))
    }
    Golden.expect(canvas(state, 100, 12), named: "register-filter-100x12")
  }

  @Test("what is typed stands in the cell, or in the field of the details, with the cursor in it")
  func editing() throws {
    var state = try state()
    let line = EditLine("uppfyllt")
    let inList = canvas(state, 80, 20, edit: line)
    #expect(inList.cursor.flatMap { inList.cell(at: $0) }?.role == .input)
    state.move(.nextBox, in: RegistersModel(AttainmentFixture.differing, state))
    let inDetails = canvas(state, 80, 20, edit: line)
    #expect(inDetails.cursor.flatMap { inDetails.cell(at: $0) }?.role == .input)
    #expect(inDetails.lines.contains { $0.contains("Beslut: uppfyllt") })
  }

  @Test("every size from one cell up is drawn, with the cursor inside", arguments: [0, 1])
  func everySize(boxes: Int) throws {
    var state = try state()
    for _ in 0..<boxes { state.move(.nextBox, in: RegistersModel(AttainmentFixture.differing, state)) }
    for columns in [1, 2, 3, 5, 8, 13, 21, 29, 30, 40, 56, 80, 109, 110, 111, 150] {
      for rows in [1, 2, 3, 4, 5, 6, 8, 12, 19, 20, 27] {
        for edit in [nil, EditLine("12,5")] {
          let canvas = canvas(state, columns, rows, edit: edit)
          #expect(!canvas.overflowed, "\(columns) × \(rows): \(canvas.overflow.prefix(2))")
          #expect(canvas.cursor.map { canvas.bounds.contains($0) } ?? true, "\(columns) × \(rows)")
        }
      }
    }
  }
}
