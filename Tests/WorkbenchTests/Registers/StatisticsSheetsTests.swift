import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Statistik in a register")
struct StatisticsSheetsTests {
  private func tabs(_ committee: String, _ year: Int) throws -> [SheetTab] {
    RegisterSheets.tabs(of: .statistics, in: try HuddingeYears.context(committee, year))
  }

  private func sheet(_ committee: String, _ year: Int, _ title: String) throws -> Sheet {
    try #require(tabs(committee, year).first { $0.title == title }).sheet()
  }

  private func row(_ sheet: Sheet, _ id: String) throws -> [String: String] {
    let row = try #require(sheet.rows.first { $0.thing?.path.last?.description == id })
    let pairs = sheet.columns.indices.map { (sheet.columns[$0].title, row.cell($0).text.breakable) }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test("the quotes stand last, together")
  func order() throws {
    #expect(try tabs("von", 2019).map(\.title).last == "Siffror i text")
    let quotes = try sheet("von", 2023, "Siffror i text")
    #expect(quotes.rows.filter { $0.kind == .heading }.count == 2)
    #expect(try row(quotes, "dv-23")["Siffra"] == "70" && row(quotes, "dv-23")["Enhet"] == "tkr")
    #expect(try row(quotes, "ht-tid")["Siffra"] == "2,75")
  }

  @Test("volumes: years beside each other, parts beneath, the change and its per cent")
  func volumes() throws {
    let sheet = try sheet("von", 2019, "Verksamhetsstatistik")
    let beds = try row(sheet, "sarskilt-boende")
    #expect(beds["aug 2019"] == "606" && beds["aug 2018"] == "593" && beds["Ändring"] == "+13")
    #expect(beds["%"] == "+2,2" && beds["Bild"] == "▁▆█")
    let parts = sheet.rows.filter { $0.thing?.path.last?.description.hasPrefix("sarskilt-boende") == true }
    #expect(parts.map(\.depth) == [1, 2, 2])
    #expect(sheet.foot.contains { $0.breakable.contains("Hjälp i hemmet, antal timmar −10 142 (−29,3 %)") })
  }

  @Test("a sum that is not the document's is marked: rounding, or more than that")
  func controls() throws {
    let sheet = try sheet("von", 2019, "Verksamhetsstatistik")
    #expect(try row(sheet, "boendestod")["aug 2018"] == "! 7 685")
    #expect(try row(sheet, "daglig-verksamhet")["aug 2019"] == "! 294")
    #expect(
      sheet.foot.first
        == "6 summor skiljer sig från dokumentet: 4 kan vara avrundning (·), 2 är mer än så (!).")
    #expect(sheet.rows.count { $0.tags.contains("differs") } == 5)
  }

  @Test("key figures say whether they go the way that is wanted")
  func directions() throws {
    let sheet = try sheet("sn", 2026, "Omställning av socialtjänsten")
    #expect(try row(sheet, "insats-tva-manader")["Rätt håll"] == "N ▼")
    #expect(try row(sheet, "utredning-60-dagar")["Rätt håll"] == "J ▲")
    #expect(try row(sheet, "utredning-90-dagar")["Rätt håll"] == "=")
    #expect(try row(sheet, "medarbetare-utredning")["Rätt håll"] == "J ▲")
    #expect(sheet.foot.first == "Av 5 som går att jämföra: 3 åt rätt håll, 1 oförändrat, 1 åt fel håll.")
    let staff = try self.sheet("sn", 2026, "Väsentliga personalförhållanden")
    #expect(try row(staff, "personalomsattning-ifo")["Rätt håll"] == "–")
  }

  @Test("a series of months has its least, its greatest, its mean and a picture")
  func months() throws {
    let sheet = try sheet("von", 2023, "Lediga lägenheter i egen regi den sista i varje månad")
    let vacant = try row(sheet, "lediga-lagenheter")
    #expect(vacant["jan"] == "14" && vacant["aug"] == "3")
    #expect([vacant["Minst"], vacant["Störst"], vacant["Medel"]] == ["3", "14", "7,0"])
    #expect(vacant["Bild"] == "█▄▂▂▂▄▆▁")
  }

  @Test("the details have a bar for each period, the earliest first, each edited where it stands")
  func bars() throws {
    let context = try HuddingeYears.context("von", 2023)
    let tab = try #require(RegisterSheets.tabs(of: .statistics, in: context).first)
    let sheet = tab.sheet()
    let details = tab.details(of: try #require(sheet.rows.first), in: sheet, context)
    #expect(details.lines.first?.label == "jan 2023")
    #expect(details.lines.first?.text == "14 ████████████████")
    #expect(details.lines.first?.focus?.isEditable == true)
    #expect(!details.lines.contains { $0.label == "Förankrad" })
  }

  @Test("occupancy is held against what was budgeted, in procentenheter")
  func occupancy() throws {
    var builder = TableBuilder(
      "belaggning", .volumes, "Beläggning", .percent,
      [
        TableBuilder.column("budget@2023", .budget, "Budget 2023"),
        TableBuilder.column("outcome@2023", .outcome, "Utfall 2023"),
      ])
    builder.row("korttid", .quantity, "Korttidsboende", ["85", "81"])
    var plan = YearFixture.empty()
    plan.statistics = [builder.table]
    let sheet = RegisterSheets.tabs(of: .statistics, in: try HuddingeYears.context(plan))[0].sheet()
    #expect(try row(sheet, "korttid")["Mot budget"] == "−4")
    #expect(!sheet.columns.contains { $0.title == "Andel %" })
  }

  @Test("a typed total that its parts do not make is marked, and told")
  func parts() throws {
    var builder = TableBuilder(
      "volymer", .volumes, "Volymer", .count, [TableBuilder.column("outcome@2023", .outcome, "Utfall 2023")])
    builder.row("platser", .quantity, "Platser", ["60"])
    builder.row("egen", .quantity, "egen", ["40"], parent: "platser")
    builder.row("extern", .quantity, "extern", ["19"], parent: "platser")
    var plan = YearFixture.empty()
    plan.statistics = [builder.table]
    let sheet = RegisterSheets.tabs(of: .statistics, in: try HuddingeYears.context(plan))[0].sheet()
    #expect(try row(sheet, "platser")["2023"] == "! 60")
    #expect(sheet.foot == ["Delarna av ”Platser” blir 59 2023, raden säger 60."])
    #expect(sheet.rows.map(\.depth) == [0, 1, 1])
  }

  @Test("a figure is written where it stands, and the change follows")
  func editing() throws {
    let desk = try HuddingeYears.desk(HuddingeYears.plan("von", 2023))
    var user = try User(at: desk, committee: "von", year: 2023, pane: .statistics)
    user.session.reveal(
      try #require(FigureAddress("von/2023/statistics/occupancy/lediga-lagenheter/outcome@2023-08")))
    try user.press("13 <Enter>")
    let sheet = RegisterSheets.tabs(of: .statistics, in: user.session.context)[0].sheet()
    #expect(try row(sheet, "lediga-lagenheter")["Minst"] == "4")
    #expect(try row(sheet, "lediga-lagenheter")["Medel"] == "8,3")
  }
}
