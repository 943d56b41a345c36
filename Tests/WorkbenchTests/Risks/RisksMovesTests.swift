import Fixtures
import FollowUp
import Testing
import Workbench

/// A user's moves in the pane, and where they lead.
@Suite struct RisksMovesTests {
  private struct User {
    let context: PaneContext
    var state = RisksState()
    /// What the last command answered.
    var said: String?

    var model: RisksModel { RisksModel(context, state) }
    var risk: String? { model.selected?.number }

    mutating func move(_ moves: Move...) {
      for move in moves { state.move(move, in: model) }
    }

    mutating func perform(_ command: Command) {
      said = state.perform(command, in: model)
    }
  }

  private func social() throws -> User { User(context: try RisksFixture.socialCommittee()) }

  @Test("the matrix cursor follows the register")
  func registerMovesMatrix() throws {
    var user = try social()
    #expect(user.model.place == .cell(likelihood: 4, consequence: 4))
    user.move(.down)
    #expect(user.model.place == .cell(likelihood: 3, consequence: 3))
    user.move(.last)
    #expect(user.model.place == .cell(likelihood: 2, consequence: 4))
  }

  @Test("the register follows the matrix, and an empty cell chooses nothing")
  func matrixMovesRegister() throws {
    var user = try social()
    user.move(.previousBox, .down)
    #expect(user.risk == nil)
    #expect(user.model.statusText == "Ruta 3 × 4, hög: inga risker.")
    user.move(.left)
    #expect(user.risk == "3")
    user.move(.left, .up)
    #expect(user.risk == "1")
    #expect(user.model.matrixTitle == "Matris: ruta 4 × 2, 2 risker")
    #expect(user.model.contexts == [.matrix, .risks, .table])
  }

  @Test("a risk that comes to the empty cell under the cursor is chosen")
  func filledCell() throws {
    var user = try social()
    user.move(.previousBox, .down)
    var plan = user.context.plan
    plan.risks.risks[4].assessment = RiskAssessment(likelihood: 3, consequence: 4)
    let changed = PaneContext(
      municipality: user.context.municipality, plan: plan, point: user.context.point)
    let model = RisksModel(changed, user.state)
    #expect(model.selected?.number == "5")
    #expect(model.statusText == "Risk 5: 3 × 4 = 12, hög. Obs: tryckt riskvärde 8, men 3 × 4 = 12.")
  }

  @Test("the matrix has edges")
  func edges() throws {
    var user = try social()
    user.move(.previousBox, .up, .right)
    #expect(user.risk == "2")
    user.move(.rowStart, .last, .down)
    #expect(user.model.place == .cell(likelihood: 1, consequence: 1))
  }

  @Test("below the matrix stand the unassessed, and a step up returns to the column")
  func unassessed() throws {
    var user = User(context: try RisksFixture.careCommittee())
    #expect(user.model.place == .unassessed)
    user.move(.previousBox, .up, .right, .right)
    #expect(user.model.place == .cell(likelihood: 1, consequence: 3))
    user.move(.down)
    #expect(user.model.place == .unassessed)
    #expect(user.model.statusText == "Risk 3: ej värderad. 3 risker i rutan.")
    user.move(.up)
    #expect(user.model.place == .cell(likelihood: 1, consequence: 3))
  }

  @Test("Tab goes from matrix to register to details and round")
  func boxes() throws {
    var user = try social()
    user.move(.nextBox)
    #expect(user.state.box == .details)
    #expect(user.model.contexts == [.cell, .risks, .table])
    user.move(.nextBox)
    #expect(user.state.box == .matrix)
    user.move(.nextBox)
    #expect(user.state.box == .register)
  }

  @Test("a cell filters the list")
  func openCell() throws {
    var user = try social()
    user.move(.down, .down, .previousBox)
    user.perform(.open)
    #expect(user.said == "Visar ruta 4 × 2: 2 av 5.")
    #expect(user.state.box == .register)
    #expect(user.model.entries.map(\.number) == ["1", "4"])
    user.move(.down)
    #expect(user.risk == "4")
    user.perform(.filter)
    #expect(user.said == "Visar ej värderade: 0 av 5.")
    user.perform(.filter)
    #expect(user.said == "Visar höga: 1 av 5.")
    #expect(user.risk == "2")
    user.perform(.filter)
    #expect(user.said == "Visar med åtgärd som inte är klar: 2 av 5.")
    user.perform(.filter)
    #expect(user.said == "Visar alla: 5 av 5.")
  }

  @Test("sorting keeps the chosen risk")
  func sort() throws {
    var user = try social()
    user.move(.down)
    user.perform(.sort)
    #expect(user.said == "Registret sorteras efter nummer.")
    #expect(user.risk == "3")
    #expect(user.model.entries.map(\.number) == ["1", "2", "3", "4", "5"])
  }

  @Test("opening a risk goes to its responses")
  func openEntry() throws {
    var user = try social()
    user.move(.last)
    user.perform(.open)
    #expect(user.said == "Risk 5 · åtgärd · status: Klart.")
    #expect(user.model.focus.isEditable)
    user.perform(.undo)
    #expect(user.said == nil)
  }

  @Test("an address is found, in the details of its risk")
  func reveal() throws {
    var user = try social()
    user.state.filter = .unassessed
    let address = try #require(FigureAddress("sn/2026/risks/stickprov/approved"))
    let isShown = user.state.reveal(address, in: user.context)
    #expect(isShown)
    #expect(user.risk == "2" && user.state.box == .details && user.state.filter == .all)
    #expect(user.model.focus.address == address)
    #expect(user.model.statusText == "Kontroll · godkända: 35.")
  }

  @Test(
    "an address that is not shown here is refused",
    arguments: [
      "sn/2026/risks/ingen/likelihood", "sn/2025/risks/periodisering", "sn/2026/money/periodisering",
    ])
  func notRevealed(_ text: String) throws {
    var user = try social()
    let before = user.state
    let isShown = user.state.reveal(try #require(FigureAddress(text)), in: user.context)
    #expect(!isShown)
    #expect(user.state == before)
  }

  @Test("a comment that is empty is revealed at its response")
  func revealComment() throws {
    var user = try social()
    let address = try #require(FigureAddress("sn/2026/risks/periodisering/oka-kunskapen/comment"))
    let isShown = user.state.reveal(address, in: user.context)
    #expect(isShown)
    #expect(user.model.focus.address?.description == "sn/2026/risks/periodisering/oka-kunskapen/status")
  }
}
