import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite struct RisksPaneTests {
  static let sizes = [
    Size(columns: 80, rows: 20), Size(columns: 120, rows: 36), Size(columns: 200, rows: 56),
    Size(columns: 40, rows: 8), Size(columns: 80, rows: 40),
  ]

  private func model(_ context: PaneContext, _ box: RisksState.Box, at address: String? = nil) throws
    -> RisksModel
  {
    var state = RisksState()
    if let address {
      let isShown = state.reveal(try #require(FigureAddress(address)), in: context)
      #expect(isShown)
    }
    state.box = box
    return RisksModel(context, state)
  }

  private func name(_ what: String, _ size: Size) -> String { "risk-\(what)-\(size.columns)x\(size.rows)" }

  @Test("the register has the focus", arguments: sizes)
  func register(_ size: Size) throws {
    let model = try model(try RisksFixture.socialCommittee(), .register, at: "sn/2026/risks/periodisering")
    let canvas = RisksPane.canvas(model, size: size, edit: nil)
    Golden.expect(canvas, named: name("register", size))
    let cursor = try #require(canvas.cursor)
    #expect(canvas.lines[cursor.row].contains("1   8 F →  Följsamhet"))
  }

  @Test("the matrix has the focus", arguments: sizes)
  func matrix(_ size: Size) throws {
    let model = try model(try RisksFixture.socialCommittee(), .matrix, at: "sn/2026/risks/periodisering")
    let canvas = RisksPane.canvas(model, size: size, edit: nil)
    Golden.expect(canvas, named: name("matris", size))
    let cursor = try #require(canvas.cursor)
    #expect(canvas.cell(at: cursor)?.glyph.base == "▐")
    #expect(canvas.cell(at: cursor)?.role == .focus)
  }

  @Test("the details have the focus", arguments: sizes)
  func details(_ size: Size) throws {
    let model = try model(
      try RisksFixture.socialCommittee(), .details, at: "sn/2026/risks/stickprov/oka-foljsamheten/status")
    let canvas = RisksPane.canvas(model, size: size, edit: nil)
    Golden.expect(canvas, named: name("detaljer", size))
    let cursor = try #require(canvas.cursor)
    #expect(canvas.lines[cursor.row].contains("utan status"))
    #expect(canvas.cell(at: cursor)?.role == .focus)
  }

  @Test("unassessed risks stand beside the matrix", arguments: sizes)
  func unassessed(_ size: Size) throws {
    let model = try model(try RisksFixture.careCommittee(), .matrix)
    let canvas = RisksPane.canvas(model, size: size, edit: nil)
    Golden.expect(canvas, named: name("ej-varderade", size))
    let cursor = try #require(canvas.cursor)
    #expect(canvas.cell(at: cursor)?.glyph.base == "▐")
    #expect(canvas.lines[cursor.row].contains("▐Ej värderade: 3"))
  }

  @Test("a number is typed in its field")
  func typing() throws {
    let model = try model(
      try RisksFixture.socialCommittee(), .details, at: "sn/2026/risks/stickprov/examined")
    let canvas = RisksPane.canvas(model, size: Size(columns: 80, rows: 20), edit: EditLine("=40+2"))
    Golden.expect(canvas, named: "risk-skriver-80x20")
    let cursor = try #require(canvas.cursor)
    #expect(canvas.cell(at: cursor.moved(columns: -1))?.glyph.base == "2")
    #expect(canvas.cell(at: cursor)?.role == .input)
  }

  @Test("a long text being typed shows its end and leaves the tick box")
  func longText() throws {
    let model = try model(
      try RisksFixture.socialCommittee(), .details, at: "sn/2026/risks/periodisering/oka-kunskapen/status")
    let text = String(repeating: "utbildning i maj ", count: 8) + "klar"
    let canvas = RisksPane.canvas(model, size: Size(columns: 60, rows: 20), edit: EditLine(text))
    let cursor = try #require(canvas.cursor)
    #expect(canvas.lines[cursor.row].contains("☐ …"))
    #expect(canvas.lines[cursor.row].contains("i maj klar"))
    #expect(!canvas.overflowed)
  }

  @Test("a motivation typed from the register stands at its foot")
  func looseText() throws {
    let model = try model(try RisksFixture.socialCommittee(), .register)
    let canvas = RisksPane.canvas(model, size: Size(columns: 80, rows: 20), edit: EditLine("bättre rutiner"))
    let cursor = try #require(canvas.cursor)
    #expect(canvas.lines[cursor.row].contains("bättre rutiner"))
  }

  @Test("every size is drawn, with the cursor on the canvas and nothing lost")
  func everySize() throws {
    let contexts = [
      try RisksFixture.socialCommittee(), try RisksFixture.careCommittee(), try RisksFixture.empty(),
    ]
    for context in contexts {
      for box in RisksState.Box.allCases {
        let model = try model(context, box)
        for columns in [1, 2, 3, 5, 9, 12, 13, 17, 21, 30, 40, 59, 79, 109, 110, 131] {
          for rows in [1, 2, 3, 4, 5, 7, 8, 11, 14, 15, 20, 29, 30, 41] {
            let size = Size(columns: columns, rows: rows)
            let canvas = RisksPane.canvas(model, size: size, edit: nil)
            let cursor = try #require(canvas.cursor)
            let isInside = canvas.bounds.contains(cursor)
            let lost = canvas.overflow.prefix(2)
            #expect(isInside && lost.isEmpty, "\(box) \(size) \(cursor) \(lost)")
          }
        }
      }
    }
  }

  @Test("an empty register says so")
  func empty() throws {
    let model = try model(try RisksFixture.empty(), .register)
    let canvas = RisksPane.canvas(model, size: Size(columns: 80, rows: 20), edit: nil)
    #expect(
      canvas.lines.contains { $0.contains("Inga risker, kontroller eller granskningar: N lägger till.") })
  }
}
