import FollowUp
import Testing

@Suite struct RiskMatrixTests {
  private func risk(_ id: String, _ likelihood: Int?, _ consequence: Int?, from previous: (Int, Int)? = nil)
    throws -> Risk
  {
    Risk(
      id: try #require(EntityID(id)), number: id, name: id,
      assessment: RiskAssessment(likelihood: likelihood, consequence: consequence),
      previous: previous.map { RiskAssessment(likelihood: $0.0, consequence: $0.1) })
  }

  private let scale = RiskScale(
    likelihoods: [], consequences: [],
    grid: [
      [.low, .low, .low, .low], [.low, .low, .medium, .medium], [.low, .medium, .medium, .high],
      [.low, .medium, .high, .high],
    ])

  @Test("risks stand in the cell of their levels, likelihood 4 on top, the rest beside")
  func places() throws {
    let risks = [try risk("a", 4, 2), try risk("b", 2, 4), try risk("c", 4, 2), try risk("d", 3, nil)]
    let matrix = RiskMatrix(risks, scale: scale)
    #expect(
      matrix.rows.map { $0.map(\.risks.count) } == [
        [0, 2, 0, 0], [0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 0],
      ])
    #expect(matrix.cell(likelihood: 4, consequence: 2)?.risks.map(\.number) == ["a", "c"])
    #expect(matrix.unassessed.map(\.number) == ["d"])
    #expect(matrix.cell(likelihood: 5, consequence: 1) == nil)
  }

  @Test("the band comes from the grid, not from the product")
  func bands() throws {
    let matrix = RiskMatrix([], scale: scale)
    #expect(matrix.cell(likelihood: 1, consequence: 4)?.band == .low)
    #expect(matrix.cell(likelihood: 2, consequence: 4)?.band == .medium)
    #expect(matrix.cell(likelihood: 4, consequence: 1)?.band == .low)
    #expect(
      RiskMatrix([], scale: RiskScale(likelihoods: [], consequences: [], grid: [])).rows[0][0].band == nil)
  }

  @Test(
    "a risk has moved by its value",
    arguments: [((4, 2), RiskMove.same), ((2, 4), .same), ((3, 3), .down), ((1, 4), .up)])
  func moves(_ previous: (Int, Int), _ move: RiskMove) throws {
    #expect(RiskMove(try risk("a", 4, 2, from: previous)) == move)
  }

  @Test("without a position then or now there is no move")
  func noMove() throws {
    #expect(RiskMove(try risk("a", 4, 2)) == nil)
    #expect(RiskMove(try risk("a", 4, nil, from: (1, 1))) == nil)
  }

  @Test(
    "a response is done when its status begins with klar",
    arguments: [
      ("Klart", true), ("Klar 2019-05", true), ("Blir klart i år", false), ("Troligen klart i år", false),
      ("Klargörs", false), (nil, false),
    ])
  func done(_ status: String?, _ isDone: Bool) throws {
    let response = RiskResponse(id: try #require(EntityID("a")), text: "a", status: status)
    #expect(response.isDone == isDone)
  }
}
