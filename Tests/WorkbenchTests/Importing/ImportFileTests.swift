import Exchange
import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("A file is imported in the workbench")
struct ImportFileTests {
  private static let source = ChangeSource(file: "svar.json", of: "innehåll".utf8)

  /// An answer from Kolada with a sure value and one to say yes to.
  private func offer(_ plan: Plan) -> ImportOffer {
    let ids = plan.goals.indicators.prefix(2).map(\.id)
    let options = KoladaOptions(municipality: "0126", years: 2020...2025, accepted: [ids[0]: "N00001"])
    let answer = """
      {"values":[{"kpi":"N00001","municipality":"0126","period":2021,"values":[{"gender":"T","value":41}]}],
      "next_url":null,"count":1}
      """
    var proposal = KoladaImport.proposal([Array(answer.utf8)], options: options, in: plan)
    var maybe = options
    maybe.accepted = [ids[1]: "N00001"]
    let other = KoladaImport.proposal([Array(answer.utf8)], options: maybe, in: plan)
    proposal.suggestions = [
      ImportSuggestion(subject: ids[1], answer: "N00001", sentence: "Kan vara N00001.", lines: other.lines)
    ]
    return ImportOffer(
      proposal: proposal, source: Self.source, told: ["svar.json: svar från Kolada"])
  }

  private func user(_ desk: Desk) throws -> User {
    desk.files.offer = { path, plan, _ in
      path == "svar.json" ? .read(offer(plan)) : .refused("./\(path): filen kunde inte läsas: den finns inte")
    }
    return try User(at: desk, pane: .goals)
  }

  @Test("the path is asked for; what would change is shown, and done as one entry that names the file")
  func done() throws {
    let desk = try Desk()
    var user = try user(desk)
    try user.press("y i")
    user.session.paste("svar.json")
    try user.press("<Enter>")
    guard case .preview(let preview) = user.session.overlay else {
      return #expect(Bool(false), "\(user.told)")
    }
    #expect(preview.title == "Importera svar.json")
    #expect(preview.told == ["svar.json: svar från Kolada"])
    try user.press("<Enter>")
    #expect(desk.journal.map(\.count) == [1])
    #expect(desk.sources == [Self.source])
  }

  @Test("a suggestion is taken with Tab and only then; Tab elsewhere says what it is for")
  func suggestion() throws {
    let desk = try Desk()
    var user = try user(desk)
    try user.press("y i s v a r . j s o n <Enter> <Tab>")
    #expect(user.told == "Tabb tar med ett förslag: gå till ett först.")
    try user.press("<Down> <Tab> <Tab> <Tab> <Enter>")
    #expect(desk.journal.map(\.count) == [2])
  }

  @Test("that the file has been read before is said; where nothing is left to do, Enter is not offered")
  func again() throws {
    let desk = try Desk()
    var user = try user(desk)
    try user.press("y i")
    #expect(user.session.hints.first?.text == "läs")
    try user.press("s v a r . j s o n <Enter>")
    #expect(user.session.hints.first?.text == "gör det")
    try user.press("<Enter> y i s v a r . j s o n <Enter>")
    guard case .preview(let preview) = user.session.overlay else { return #expect(Bool(false)) }
    #expect(preview.told.last == "Samma fil har lästs in förut: 2026-11-21 14:02, AK (post 1 i loggen)")
    #expect(preview.advice == "Esc stänger.")
    #expect(!user.session.hints.contains { $0.text == "gör det" })
    try user.press("<Esc> u y i s v a r . j s o n <Enter>")
    guard case .preview(let taken) = user.session.overlay else { return #expect(Bool(false)) }
    #expect(taken.told == ["svar.json: svar från Kolada"])
  }

  @Test("a file that cannot be read is told, and its path stays to be put right")
  func unreadable() throws {
    let desk = try Desk()
    var user = try user(desk)
    try user.press("y i x <Enter>")
    #expect(user.told == "./x: filen kunde inte läsas: den finns inte")
    try user.press("<Backspace> s v a r . j s o n <Enter> <Esc>")
    #expect(user.told == "Inget ändrat.")
    #expect(desk.journal.isEmpty)
  }

  @Test("the command is in the palette, and refused where nothing can be changed")
  func palette() throws {
    let desk = try Desk()
    desk.isReadOnly = true
    var user = try user(desk)
    try user.press(": I m p o r t e r a")
    guard case .list(let prompt) = user.session.overlay else { return #expect(Bool(false)) }
    #expect(prompt.selected?.text.hasPrefix("Importera fil …") == true)
    #expect(prompt.selected?.refusal?.hasPrefix("Skrivskyddat") == true)
  }
}
