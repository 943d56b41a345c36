import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Texts and assessments are compared at the keyboard")
struct WrittenSheetTests {
  private let cell = "sn/2026/risks/representation/motivation"

  /// Decided, unlocked, a motivation written anew and an assessment changed since.
  private func user() throws -> User {
    let plan = try HuddingeYears.plan("sn", 2026)
    var user = try User(at: try HuddingeYears.desk(plan), pane: .goals)
    try user.press("B f <Enter> <Enter> B l F e l <Enter>")
    try user.desk.write(
      [
        change(
          user, cell, .text("Riktlinjen följs återkommande, men det kan skada förtroendet för kommunen.")),
        change(user, "sn/2026/risks/representation/consequence", .level(3)),
      ], by: "BL")
    user.session.readOthers()
    user = try User(at: user.desk, pane: .goals)
    try user.press("B j f a s t <Enter> t")
    return user
  }

  private func change(_ user: User, _ address: String, _ value: FieldValue) throws -> Change {
    Change(
      try #require(FigureAddress(address)), from: try #require(user.desk.value(address)), to: value)
  }

  private func rows(_ user: User) -> [[String]] {
    (user.register?.rows ?? []).map { row in row.row.cells.map(\.text.breakable) }
  }

  @Test("what has been written since is beside what was decided, under its register")
  func listed() throws {
    let user = try user()
    #expect(user.register?.tab?.title == "Texter och bedömningar")
    let rows = rows(user)
    #expect(rows.count == 3)
    #expect(rows[0] == ["Risk och intern kontroll  2"])
    #expect(rows[1][0].hasPrefix("Konsekvens · Riktlinje för representation"))
    #expect(rows[1][1...].allSatisfy { $0.first?.isNumber == true })
    #expect(rows[2][0].hasPrefix("Motivering · Riktlinje för representation"))
    #expect(rows[2][1].hasPrefix("Riktlinjen följs återkommande, men det"))
  }

  @Test("the details have both texts whole and the words that differ")
  func details() throws {
    var user = try user()
    try user.press("<Down>")
    let lines = try #require(user.register?.details?.lines)
    #expect(lines[0].label == "I dag" && lines[0].text.hasPrefix("Riktlinjen följs återkommande, men"))
    #expect(
      lines[1].text
        == "Riktlinjen följs återkommande inte fullt ut, och det kan skada förtroendet för kommunen.")
    #expect(lines[2].isHeading && lines[2].text == "Det som skiljer")
    #expect(lines[3].text.contains("[återkommande, men]"))
    #expect(lines[4].text.contains("[återkommande inte fullt ut, och]"))
  }

  @Test("Enter goes to the field, and back is back in the comparison")
  func jumps() throws {
    var user = try user()
    try user.press("<Down> <Enter>")
    #expect(user.address == cell)
    try user.press("<Backspace>")
    #expect(user.session.pane == .comparison)
    #expect(user.register?.tab?.id == "texts")
  }

  @Test("they are filtered by what they say")
  func filtered() throws {
    var user = try user()
    try user.press("f")
    #expect(user.told == "Visar bedömningar och lägen: 1 av 2.")
    try user.press("f")
    #expect(user.told == "Visar texter: 1 av 2.")
  }

  @Test("two periods of one year have the same texts, and that is told")
  func periods() throws {
    var user = try User(at: try Desk(), committee: "sn", year: 2026, pane: .goals)
    try user.press("B j p e r i o d e n <Enter> t")
    #expect(user.session.view.statusText.hasPrefix("Det är samma år på båda sidor"))
  }

  @Test("whatever field of a thing becomes another, its digest becomes another and the comparison shows it")
  func nothingIsMissed() throws {
    let then = try HuddingeYears.plan("sn", 2026)
    let scale = try HuddingeYears.context(then).municipality.riskScale
    let digest = ReportDigest.of(then)
    let fields = then.things.filter { ReportDigest.registers.contains($0.0.register) }.flatMap {
      address, thing in
      thing.fields.map { address.appending($0.name, address.period) }
    }
    for field in fields.enumerated().filter({ $0.offset % 23 == 0 }).map(\.element) {
      var now = then
      guard let value = try? then.value(at: field), let other = Self.another(value),
        (try? now.restore(field, to: other)) != nil, ReportDigest.of(now) != digest
      else { continue }
      let sides = (ComparedSide(now, name: ""), ComparedSide(then, name: ""))
      let figures = FigureComparison(sides.0, sides.1, shown: Period(year: 2025))
      let texts = ThingComparison(sides.0, sides.1, figures: figures, scale: scale)
      #expect(!figures.changed.isEmpty || !texts.changed.isEmpty, "\(field)")
    }
  }

  private static func another(_ value: FieldValue) -> FieldValue? {
    switch value {
    case .text(let text): .text((text ?? "") + "x")
    case .level(let level): .level(level == 1 ? 2 : 1)
    case .choice(let word): word == "no" ? .choice("yes") : .choice("no")
    case .list(let words): words.isEmpty ? nil : .list([])
    case .figure, .thing: nil
    }
  }
}
