import Exchange
import FollowUp
import Testing

@Suite("Answers from Kolada")
struct KoladaImportTests {
  private static let three = """
    {"values":[
    {"kpi":"N23801","municipality":"0126","period":2023,"values":[{"gender":"T","count":1,"status":"","value":10.3412,"isdeleted":false}]},
    {"kpi":"N23801","municipality":"0126","period":2024,"values":[
      {"gender":"T","count":1,"status":"","value":10.08,"isdeleted":false},
      {"gender":"K","count":1,"status":"","value":11.0,"isdeleted":false},
      {"gender":"M","count":1,"status":"","value":null,"isdeleted":false}]},
    {"kpi":"N23801","municipality":"0180","period":2024,"values":[{"gender":"T","count":1,"status":"","value":9,"isdeleted":false}]},
    {"kpi":"N23801","municipality":"0126","period":2019,"values":[{"gender":"T","count":1,"status":"","value":12,"isdeleted":false}]},
    {"kpi":"N23801","municipality":"0126","period":2025,"values":[{"gender":"T","count":1,"status":"","value":12,"isdeleted":true}]},
    {"kpi":"U21497","municipality":"0126","period":2024,"values":[{"gender":"T","count":1,"status":"","value":88.25,"isdeleted":false}]},
    {"kpi":"N20508","municipality":"0126","period":2024,"values":[{"gender":"T","count":1,"status":"","value":5,"isdeleted":false}]},
    {"kpi":"U26421","municipality":"0126","period":2024,"values":[{"gender":"T","count":1,"status":"","value":5,"isdeleted":false}]},
    {"kpi":"N00941","municipality":"0126","period":2024,"values":[{"gender":"T","count":1,"status":"","value":5,"isdeleted":false}]}
    ],"next_url":null,"count":9}
    """

  private func read(
    _ texts: String..., options: KoladaOptions = KoladaOptions(municipality: "0126"),
    plan: Plan = SmallYear.plan
  ) -> ImportProposal {
    KoladaImport.proposal(texts.map { Array($0.utf8) }, options: options, in: plan)
  }

  @Test("the municipality's values go to the indicator that names the key figure, by year and gender")
  func values() {
    let proposal = read(Self.three)
    #expect(
      proposal.told == [
        "boende/outcome@2023 10,3 % → 10,3412 %", "boende/outcome@2024 tomt → 10,08 %",
        "boende/outcome-women@2024 tomt → 11 %",
      ])
    #expect(proposal.unchanged == 0)
    #expect(proposal.problems.allSatisfy { $0.weight == .note })
    for sentence in [
      "Ett värde gäller en annan kommun.", "Ett värde är borttaget hos Kolada.",
      "Ett värde saknas hos Kolada.",
      "N23801: ett värde för andra år är inte med.", "Ingen indikator har som källa N00941.",
      "Egen beräkning (%) är vår egen beräkning utifrån U26421: värdet är inte taget.",
    ] { #expect(proposal.sentences.contains(sentence), "\(sentence)") }
  }

  @Test("an id that is misspelt is a suggestion, and a change when a person has said yes")
  func suggestions() throws {
    let proposal = read(Self.three)
    #expect(proposal.suggestions.map(\.answer) == ["U21497", "N20508"])
    #expect(proposal.suggestions.map(\.subject) == [id("kontakt"), id("omsorg")])
    #expect(
      proposal.suggestions[0].sentence
        == "Fast omsorgskontakt (%): källan ”Kolada 21497” kan vara U21497, som finns i svaret (1 ändring).")
    let accepted = read(
      Self.three, options: KoladaOptions(municipality: "0126", accepted: [id("kontakt"): "U21497"]))
    #expect(accepted.told.contains("kontakt/outcome@2024 tomt → 88,25 %"))
    #expect(accepted.suggestions.map(\.subject) == [id("omsorg")])
  }

  @Test("version 2 says the same")
  func versionTwo() {
    let text = Self.three.split(separator: "\"period\":").enumerated().map { index, part in
      index == 0 ? String(part) : "\"" + part.prefix(4) + "\"" + part.dropFirst(4)
    }.joined(separator: "\"period\":")
    #expect(
      read(text.split(separator: "next_url").joined(separator: "next_page")).told == read(Self.three).told)
  }

  @Test("the same answer twice changes nothing")
  func twice() throws {
    var plan = SmallYear.plan
    try plan.apply(read(Self.three).changes)
    #expect(read(Self.three, plan: plan).changes.isEmpty)
    #expect(read(Self.three, plan: plan).unchanged == 3)
  }

  @Test("a target is not reached by rounding")
  func target() throws {
    var plan = SmallYear.plan
    plan.goals.indicators[0].observations.append(
      Observation(role: .milestone, period: period("2025"), figure: figure("82")))
    plan.goals.indicators[0].direction = .higher
    let text =
      #"{"values":[{"kpi":"N23801","municipality":"0126","period":2025,"values":[{"gender":"T","value":81.6}]}]}"#
    let proposal = read(text, plan: plan)
    #expect(proposal.told == ["boende/outcome@2025 tomt → 81,6 %"])
    try plan.apply(proposal.changes)
    #expect(IndicatorAssessment.of(plan.goals.indicators[0], at: period("2025")).status == .notReached)
  }

  @Test("years and decimals can be told")
  func options() {
    let told = read(Self.three, options: KoladaOptions(municipality: "0126", years: 2019...2023, decimals: 3))
      .told
    #expect(told == ["boende/outcome@2019 tomt → 12 %", "boende/outcome@2023 10,3 % → 10,341 %"])
    let fine = read(Self.three, options: KoladaOptions(municipality: "0126", years: 2024...2024, decimals: 3))
      .told
    #expect(fine.first == "boende/outcome@2024 tomt → 10,08 %")
  }

  @Test("a value that Kolada lacks leaves ours, and is told")
  func missing() {
    let text =
      #"{"values":[{"kpi":"N23801","municipality":"0126","period":2023,"values":[{"gender":"T","value":null}]}]}"#
    let proposal = read(text)
    #expect(proposal.lines.isEmpty)
    #expect(
      proposal.sentences.contains(
        "Invånare i särskilt boende (%) · utfall 2023: Kolada har inget värde, vårt 10,3 % står kvar."))
  }

  @Test(
    "another municipality, and an id that is none, stop",
    arguments: [
      ("0180", "svaret gäller 0126, inte 0180"),
      ("126", "kommunens id är fyra siffror, till exempel 0126, inte ”126”"),
    ])
  func municipality(place: String, sentence: String) {
    let text =
      #"{"values":[{"kpi":"N23801","municipality":"0126","period":2024,"values":[{"gender":"T","value":9}]}]}"#
    let proposal = read(text, options: KoladaOptions(municipality: place))
    #expect(proposal.problems.stops)
    #expect(proposal.sentences == [sentence])
  }

  @Test("an answer that is cut off anywhere stops", arguments: [1, 40, 200, 900, 1200])
  func cut(length: Int) {
    let proposal = read(String(Self.three.prefix(length)))
    #expect(proposal.problems.stops)
    #expect(proposal.changes.isEmpty)
    #expect(proposal.problems[0].place != nil)
  }

  @Test("more pages and a count that is wrong are told")
  func pages() {
    let entry = #"{"kpi":"N23801","municipality":"0126","period":2024,"values":[{"gender":"T","value":9}]}"#
    let first = #"{"values":[\#(entry)],"next_url":"https://api.kolada.se/v3/data?page=2","count":1}"#
    let last = #"{"values":[],"next_url":null,"count":2}"#
    #expect(read(first).sentences == ["Svaret fortsätter på fler sidor: det som står på dem är inte med."])
    #expect(read(first, last).sentences == ["svaret säger att det har 2 poster men har 0: det är inte helt"])
    #expect(read(first, last).told == ["boende/outcome@2024 tomt → 9 %"])
  }

  @Test("what is no answer, and what is wrong in one, is told with its place")
  func broken() {
    #expect(read("[1]").sentences == ["filen är inget svar från Kolada: listan ”values” saknas"])
    let text = """
      {"values":[{"kpi":"N23801","municipality":"0126","period":2024,"values":[
      {"gender":"X","value":1},{"gender":"T","value":"1"},{"gender":"T"},{"gender":"T","value":1e99}]},
      {"kpi":"N23801","ou":"V15E1","period":2024,"values":[]},{"municipality":"0126"}]}
      """
    #expect(
      read(text).sentences == [
        "rad 2, tecken 1: könet ska vara T, K eller M",
        "rad 2, tecken 26: ”value” ska vara ett tal eller null",
        "rad 2, tecken 53: ”value” saknas", "rad 2, tecken 68: talet 1e99 får inte plats i en ruta",
        "rad 3, tecken 1: posten gäller ingen kommun (”municipality” saknas)",
        "rad 3, tecken 57: posten saknar ”kpi” eller ett år i ”period”", "Svaret saknar N23801.",
      ])
  }

  @Test("a value that comes twice with different numbers is taken as neither")
  func conflict() {
    let entry = { (value: String) in
      #"{"kpi":"N23801","municipality":"0126","period":2024,"values":[{"gender":"T","value":\#(value)}]}"#
    }
    let same = read(#"{"values":[\#(entry("9")),\#(entry("9.0"))]}"#)
    #expect(same.told == ["boende/outcome@2024 tomt → 9 %"])
    let other = read(#"{"values":[\#(entry("9")),\#(entry("8")),\#(entry("8"))]}"#)
    #expect(other.lines.isEmpty)
    #expect(other.problems.contains { $0.weight == .skips })
  }

  @Test(
    "numbers as programs write them",
    arguments: [
      ("42.0", "42"), ("33.333333333333336", "33.333333"), ("5000", "5000"), ("1.5e3", "1500"),
      ("-0.25", "-0.25"), ("0", "0"),
    ])
  func numbers(text: String, literal: String) {
    let answer = KoladaAnswer(
      Array(
        #"{"values":[{"kpi":"N1","municipality":"0126","period":"2024","values":[{"gender":"T","value":\#(text)}]}]}"#
          .utf8))
    #expect(answer.values.first?.number?.hasSameDigits(as: number(literal)) == true)
  }
}
