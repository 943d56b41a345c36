import FollowUp
import Testing

@Suite("Check: names in the source list and among the grants")
struct SourceGoalTests {
  private let nodes = [
    GoalNode(
      id: id("klimat"), level: .committeeGoal,
      name: "Vård och omsorgsnämnden bidrar till att minska klimatpåverkan"),
    GoalNode(
      id: id("tidigt"), level: .committeeGoal,
      name: "Fler barn och vuxna tar del av förebyggande insatser i ett tidigt skede"),
  ]

  private func indicator(
    _ name: String, goal: String = "klimat", source: String = "Egen mätning", listed: String? = nil,
    under listedGoal: String? = nil
  ) -> Indicator {
    Indicator(
      id: id(String(name.lowercased().prefix(1))), goal: id(goal), name: name, unit: .percent,
      source: IndicatorSource(text: source, listedName: listed, listedGoal: listedGoal))
  }

  private func found(_ indicators: Indicator..., money: [FigureTable] = []) -> [String] {
    goalFindings(.sourceGoal, indicators, nodes: nodes, money: money).map { "\($0.severity) \($0.message)" }
  }

  @Test(
    "a goal spelled otherwise is told once for all its indicators; signs and large letters are not spelling")
  func goals() {
    let doubled = "Vård och omsorgsnämnden bidrar till att minska minska klimatpåverkan"
    #expect(
      found(indicator("A", under: doubled), indicator("B", under: doubled)) == [
        "info Källförteckningen nämner målet ”\(doubled)” för 2 indikatorer. "
          + "Det stavas ”\(nodes[0].name)” bland årets mål."
      ])
    #expect(found(indicator("A", goal: "tidigt", under: nodes[1].name + ".")).isEmpty)
  }

  @Test("a goal that is not the indicator's, or nobody's, is a warning")
  func otherGoals() {
    #expect(
      found(indicator("A", under: nodes[1].name)) == [
        "warning Källförteckningen nämner målet ”\(nodes[1].name)” för ”A”. Här hör det till ”\(nodes[0].name)”."
      ])
    #expect(
      found(indicator("A", under: "En budget i balans")) == [
        "warning Källförteckningen nämner målet ”En budget i balans” för ”A”. Det finns inte bland årets mål."
      ])
  }

  @Test("an indicator's other name in the source list is good to know, when its words differ")
  func names() {
    #expect(found(indicator("Personalen förstår", listed: "personalen - förstår.")).isEmpty)
    #expect(
      found(indicator("Personalen", listed: "Personalens")) == [
        "info Personalen: heter ”Personalens” i källförteckningen."
      ])
  }

  @Test("indicators without a source are told together, where others have one")
  func sources() {
    #expect(found(indicator("A", source: "")).isEmpty)
    #expect(
      found(indicator("A"), indicator("B", source: ""), indicator("C", source: "")) == [
        "info 2 indikatorer saknar källa: ”B”, ”C”."
      ])
  }

  @Test(
    "grants that name a goal of another year are told once a table; a shortened name, and one nobody has linked, are known"
  )
  func grants() {
    let goal = ColumnKey(field: id("goal"))
    var grants = FigureTable(
      id: id("funding"), kind: .externalFunding, title: "Extern finansiering", unit: .thousands,
      columns: [TableColumn(key: goal, meaning: .text, label: "Nämndmål")])
    func grant(_ name: String, _ words: String, _ goals: String...) {
      grants.rows.append(
        TableRow(id: id(name.lowercased()), label: name, kind: .item, goals: goals.map { id($0) }))
      grants.cells[.init(row: id(name.lowercased()), column: goal)] = Figure(.words(words))
    }
    grant("A", nodes[1].name, "tidigt")
    grant("B", "Fler barn och vuxna tar del av förebyggande insatser", "tidigt")
    grant("C", nodes[1].name)
    #expect(found(money: [grants]).isEmpty)
    grant("D", "Vuxna upplever en förbättrad situation")
    grant("E", "Fler barn och vuxna upplever stöd \(nodes[1].name)", "tidigt")
    #expect(
      found(money: [grants]) == [
        "warning Extern finansiering: mål som inte finns bland årets nämns för "
          + "D (”Vuxna upplever en förbättrad situation”), E (”Fler barn och vuxna upplever stöd”)."
      ])
  }
}
