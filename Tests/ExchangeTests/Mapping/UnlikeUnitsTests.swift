import Exchange
import FollowUp
import Testing

@Suite("Unlike things are never added, and what is not read is told")
struct UnlikeUnitsTests {
  private func plan() -> Plan {
    var plan = SmallYear.plan
    plan.goals.indicators[4].unit = MeasureUnit(rawValue: "besök")
    return plan
  }

  @Test("control totals of indicators are one for each unit; what is on unknown rows is counted only")
  func indicators() throws {
    let source = try DelimitedSource(
      Array(
        "Indikator;2023\nOmsorg (%);10,5\nEgen beräkning (%);2\nBesök på seniorträffar;700\nHemtjänst;5\nAnnat;6"
          .utf8))
    let found = try #require(MappingSearch.draft(source.text, for: .indicators, in: plan()))
    let proposal = DelimitedImport.proposal(source, by: found.mapping, in: plan())
    #expect(
      proposal.controls.map(\.text.withPlainBlanks) == [
        "utfall 2023: 12,5 % lästa, 12,5 % in", "utfall 2023: 700 besök lästa, 700 besök in",
        "utfall 2023: 2 tal på okända rader, utan summa",
      ])
    #expect(!proposal.controls.map(\.holds).contains(false))
    #expect(
      proposal.leftOut.map { ImportTelling.leftOut($0).withPlainBlanks }[0]
        == "rad 5: Hemtjänst, 5: ingen rad hos oss heter så")
  }

  @Test("columns that are not read are told by name")
  func unread() throws {
    let proposal = try GroupedYear.read("Rad;Budget helår;2018;Kommentar;\nPersonal;500;510;hej;")
    #expect(proposal.sentences.contains("Kolumnerna ”2018” och ”Kommentar” är inte med."))
    let none = try GroupedYear.read("Rad;Budget helår\nPersonal;500")
    #expect(!none.sentences.contains { $0.contains("inte med") })
  }

  @Test(
    "why no table is the file's own",
    arguments: [
      ("Rad;Budget helår\nHyra;1", MappingSearch.Lack.rows(["Resultaträkning (money/income)"])),
      ("Konto;Belopp\n1;2", .headings),
    ])
  func lack(text: String, lack: MappingSearch.Lack) throws {
    #expect(MappingSearch.lack(try DelimitedText(text), in: GroupedYear.plan) == lack)
  }
}
