import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite struct RiskMatrixDrawingTests {
  private func canvas(_ context: PaneContext, _ size: Size, showsNumbers: Bool = false) -> Canvas {
    let scale = context.municipality.riskScale
    let matrix = RiskMatrix(context.plan.risks.risks, scale: scale)
    var canvas = Canvas(size)
    RiskMatrixDrawing(matrix, scale: scale, showsNumbers: showsNumbers).draw(in: Rect(size), on: &canvas)
    return canvas
  }

  @Test("a small matrix has counts, bands by letter, and the levels by number")
  func small() throws {
    Golden.expect(
      canvas(try RisksFixture.socialCommittee(), Size(columns: 30, rows: 8)), named: "riskmatris-30x8")
  }

  @Test("a small matrix says how many are not assessed")
  func smallUnassessed() throws {
    let lines = canvas(try RisksFixture.careCommittee(), Size(columns: 30, rows: 8)).lines
    #expect(lines[0] == "Sannolikhet  Ej värderade: 3")
  }

  @Test("numbers that do not fit become a count")
  func counts() throws {
    var plan = try RisksFixture.socialCommittee().plan
    plan.risks.risks += (10...15).compactMap { number in
      EntityID("r-\(number)").map {
        Risk(
          id: $0, number: String(number), name: "", assessment: RiskAssessment(likelihood: 4, consequence: 2))
      }
    }
    let context = try RisksFixture.socialCommittee()
    let many = PaneContext(municipality: context.municipality, plan: plan, point: context.point)
    let lines = canvas(many, Size(columns: 58, rows: 16), showsNumbers: true).lines
    #expect(lines.contains { $0.contains("│ 8     F │") }, "\(lines)")
  }

  @Test("the band is a shade too")
  func shades() throws {
    let roles = canvas(try RisksFixture.socialCommittee(), Size(columns: 30, rows: 8)).rolesText
    #expect(roles[1].contains("f22222f33333f44444f44444f"))
  }
}
