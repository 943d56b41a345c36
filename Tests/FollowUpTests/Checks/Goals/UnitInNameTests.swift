import FollowUp
import Testing

@Suite("Check: an indicator's unit against its name")
struct UnitInNameTests {
  @Test(
    "a name that says a share, an index or a count contradicts another unit; names of the documents that hold say nothing",
    arguments: [
      ("HME, totalt (%)", "%", "HME är ett index, men namnet säger också % och enheten är %."),
      ("HME, totalt (%)", "index", "HME är ett index, men namnet säger också %."),
      ("HME totalt", "%", "HME är ett index, men enheten är %."),
      ("NKI, index", "antal", "namnet säger index, men enheten är antal."),
      (
        "Andelen kg CO2e (koldioxidutsläpp) per kg inköpta livsmedel", "kg CO2e/kg",
        "namnet säger andel eller %, men enheten är kg CO2e/kg."
      ),
      ("Invånare 80+ i särskilt boende (%)", "antal", "namnet säger andel eller %, men enheten är antal."),
      ("Antal besök", "%", "namnet säger antal, men enheten är %."),
      ("Hållbart medarbetarengagemang, HME totalt index", "index", nil),
      ("Hållbart medarbetarengagemang (HME) - Motivation", "index", nil),
      ("Invånare 80+ i särskilt boende (%)", "%", nil), ("Antal besök", "antal", nil),
      ("Antal utförda timmar", "timmar", nil), ("Andel med HME över 80 (%)", "%", nil),
      ("Fordon i fordonsflottan, andel (%)", "%", nil), ("Handelns omsättning", "mnkr", nil),
      ("Personalomsättning", "%", nil), ("HME totalt", "", nil),
    ] as [(String, String, String?)])
  func names(name: String, unit: String, message: String?) {
    let one = Indicator(id: id("a"), goal: id("g"), name: name, unit: MeasureUnit(rawValue: unit))
    let found = goalFindings(.unitInName, [one])
    #expect(found.map(\.message) == [message.map { "\(name): \($0)" }].compactMap(\.self))
    #expect(found.allSatisfy { $0.severity == .warning && $0.places == ["goals/a/unit", "goals/a/name"] })
  }

  @Test("another unit of the same indicator in an earlier year is told, unless the name says which is right")
  func others() {
    func indicator(_ name: String, _ unit: MeasureUnit) -> Indicator {
      Indicator(id: id("a"), goal: id("g"), name: name, unit: unit)
    }
    func year(_ year: Int) -> Plan {
      Plan(
        committee: id("sn"), year: year, goals: GoalRegister(indicators: [indicator("Engagemang", .index)]))
    }
    #expect(
      goalFindings(.unitInName, [indicator("Engagemang", .percent)], others: [year(2025)]).map(\.message)
        == ["Engagemang: enheten är %, men index år 2025."])
    #expect(goalFindings(.unitInName, [indicator("Engagemang", .percent)], others: [year(2027)]).isEmpty)
    #expect(goalFindings(.unitInName, [indicator("Engagemang (%)", .percent)], others: [year(2025)]).isEmpty)
    #expect(goalFindings(.unitInName, [indicator("Engagemang", .index)], others: [year(2025)]).isEmpty)
  }
}
