import Fixtures
import FollowUp
import Testing
import Workbench

@Suite struct RisksModelTests {
  private func model(_ context: PaneContext, _ change: (inout RisksState) -> Void = { _ in }) -> RisksModel {
    var state = RisksState()
    change(&state)
    return RisksModel(context, state)
  }

  @Test("the register has the highest value first")
  func order() throws {
    let model = model(try RisksFixture.socialCommittee())
    #expect(model.entries.map(\.number) == ["2", "3", "1", "4", "5"])
    #expect(model.entries.map(\.value) == [16, 9, 8, 8, 8])
    #expect(model.entries.map(\.band) == [.high, .medium, .medium, .medium, .medium])
  }

  @Test("responses count the corrective actions of the risk's controls, controls those carried out")
  func tallies() throws {
    let model = model(try RisksFixture.socialCommittee())
    #expect(model.entries.map(\.responses.text) == ["0/1", "–", "0/1", "–", "1/1"])
    #expect(model.entries.map(\.controls.text) == ["1/1", "0/1", "–", "0/2", "–"])
  }

  @Test(
    "the register is sorted", arguments: [(RisksState.Sort.number, "2 3 4 K G"), (.area, "3 2 4 K G")])
  func sorts(_ sort: RisksState.Sort, _ numbers: String) throws {
    let model = model(try RisksFixture.careCommittee()) { $0.sort = sort }
    #expect(model.entries.map(\.number).joined(separator: " ") == numbers)
  }

  @Test(
    "a filter leaves some",
    arguments: [
      (RisksState.Filter.all, "2 3 1 4 5"), (.cell, "2"), (.unassessed, ""), (.high, "2"),
      (.unfinished, "2 1"),
    ])
  func filters(_ filter: RisksState.Filter, _ numbers: String) throws {
    let model = model(try RisksFixture.socialCommittee()) { $0.filter = filter }
    #expect(model.entries.map(\.number).joined(separator: " ") == numbers)
  }

  @Test("reviews and controls with something left to do are unfinished too")
  func unfinished() throws {
    let model = model(try RisksFixture.careCommittee()) { $0.filter = .unfinished }
    #expect(model.entries.map(\.number) == ["3", "4", "2", "G"])
  }

  @Test(
    "the status line says value, band and last year",
    arguments: [
      ("periodisering", "Risk 1: 4 × 2 = 8, förhöjd. Samma som 2025."),
      ("representation", "Risk 2: 4 × 4 = 16, hög. Upp från 3 × 4 = 12 år 2025."),
      ("direktupphandling", "Risk 3: 3 × 3 = 9, förhöjd. Ned från 4 × 3 = 12 år 2025."),
      ("felaktiga-loner", "Risk 4: 4 × 2 = 8, förhöjd."),
    ])
  func status(_ risk: String, _ text: String) throws {
    let id = try RisksFixture.id(risk)
    #expect(model(try RisksFixture.socialCommittee()) { $0.entry = id }.statusText == text)
  }

  @Test(
    "what is no assessed risk has its own line",
    arguments: [
      ("kompetens-aldreomsorg", "Risk 3: ej värderad."),
      (
        "jamlikhetsaktivitet",
        "Kontroll utan risk: pågår enligt plan."
      ),
    ])
  func otherStatus(_ entry: String, _ text: String) throws {
    let id = try RisksFixture.id(entry)
    #expect(model(try RisksFixture.careCommittee()) { $0.entry = id }.statusText == text)
  }

  @Test("a review says how much is done and its reference")
  func reviewStatus() throws {
    let id = try RisksFixture.id("arbetsmiljoverket")
    let text = model(try RisksFixture.careCommittee()) { $0.entry = id }.statusText
    #expect(text.hasPrefix("Extern granskning: 1 av 2 åtgärder klara. AN-2018/96"))
  }

  @Test("a printed value that is not likelihood × consequence is told")
  func printedValue() throws {
    var context = try RisksFixture.socialCommittee()
    var plan = context.plan
    plan.risks.risks[0].printedValue = 9
    context = PaneContext(municipality: context.municipality, plan: plan, point: context.point)
    let id = try RisksFixture.id("periodisering")
    let model = model(context) { $0.entry = id }
    #expect(model.statusText.hasSuffix("Obs: tryckt riskvärde 9, men 4 × 2 = 8."))
    #expect(
      model.details.contains { $0.text == "! tryckt riskvärde 9, men 4 × 2 = 8" && $0.tone == .caution })
  }

  @Test("a printed word that is not in the scale is marked")
  func oddWord() throws {
    let model = model(try RisksFixture.socialCommittee())
    let row = model.details.first { $0.label == "Konsekvens" }
    #expect(row?.text == "4 mycket allvarig ! ordet finns inte i skalan")
  }

  @Test("an empty register has a line and nothing to stand on")
  func empty() throws {
    let model = model(try RisksFixture.empty())
    #expect(model.statusText == "Inga risker, kontroller eller granskningar: N lägger till.")
    #expect(model.details.isEmpty && model.detailIndex == nil && !model.focus.isEditable)
  }
}
