import FollowUp
import Testing

@Suite("What must hold of the settings")
struct SettingsRulesTests {
  private func problems(_ change: (inout Municipality) -> Void) -> [SettingsProblem] {
    var municipality = Municipality.standard(id: id("provby"), name: "Provby")
    municipality.committees = [Committee(id: id("sn"), name: "Socialnämnden")]
    change(&municipality)
    return SettingsRules.problems(in: municipality)
  }

  private func expect(
    _ place: String, _ sentence: String, _ location: SourceLocation = #_sourceLocation,
    _ change: (inout Municipality) -> Void
  ) {
    let found = problems(change).map { "\($0.place.joined(separator: "/")): \($0.sentence)" }
    #expect(found == ["\(place): \(sentence)"], sourceLocation: location)
  }

  @Test("the settings a new municipality begins with hold, also without committees")
  func standard() {
    #expect(problems { _ in } == [])
    #expect(problems { $0.committees = [] } == [])
  }

  @Test(
    "names are one line of at most 200 characters; a slash is fine",
    arguments: [
      ("", "Namnet är tomt: skriv ett namn."), (" \u{A0}\t", "Namnet är tomt: skriv ett namn."),
      (
        "Rad\nrad", "Namnet innehåller U+000A, som inte syns: skriv namnet på en rad utan styrtecken."
      ),
      (
        "a\u{1B}[2J", "Namnet innehåller U+001B, som inte syns: skriv namnet på en rad utan styrtecken."
      ),
      (
        "a\u{202E}b", "Namnet innehåller U+202E, som inte syns: skriv namnet på en rad utan styrtecken."
      ),
      (String(repeating: "å", count: 201), "Namnet är 201 tecken: korta det till högst 200."),
      ("e" + String(repeating: "\u{301}", count: 999), "Namnet är 1000 tecken: korta det till högst 200."),
    ])
  func names(name: String, sentence: String) {
    expect("name", sentence) { $0.name = name }
    expect("committees/0/name", sentence) { $0.committees[0].name = name }
    expect("committees/0/administration", sentence) { $0.committees[0].administration = name }
    expect("riskScale/likelihoods/1/0", sentence) { $0.riskScale.likelihoods[1] = .init(names: [name]) }
    expect("criteriaSets/1/name", sentence) { $0.criteriaSets[1].name = name }
  }

  @Test("names may hold a slash, quotation marks, dots and 200 characters")
  func goodNames() {
    for name in ["Kultur/fritid", "..", "”X”", String(repeating: "ö", count: 200), "😀", "A\u{A0}B"] {
      #expect(problems { $0.name = name } == [])
    }
  }

  @Test("ids of committees stand once, and the opening is one of them")
  func committees() {
    expect("committees/1", "Nämnden ”sn” finns två gånger: ge den ena ett annat id.") {
      $0.committees.append(Committee(id: id("sn"), name: "Skolnämnden"))
    }
    expect("committees/1/id", "Id ”settings” är upptaget: det betyder inställningarna, välj ett annat.") {
      $0.committees.append(Committee(id: id("settings"), name: "Skolnämnden"))
    }
    expect(
      "opening/committee",
      "Nämnden von, som ska öppnas först, finns inte: välj en som finns."
    ) { $0.opening = .init(committee: id("von"), year: 2026) }
  }

  @Test("a scale has four levels with names, and a word means one of them")
  func scale() {
    expect("riskScale/likelihoods", "Skalan har 4 nivåer men här står 3: skriv fyra.") {
      $0.riskScale.likelihoods.removeLast()
    }
    expect("riskScale/consequences/2", "Nivå 3 saknar namn: ge den minst ett.") {
      $0.riskScale.consequences[2] = .init(names: [])
    }
    expect("riskScale/consequences/3/1", "Ordet ”LINDRIG” står två gånger i skalan: låt det betyda en nivå.")
    {
      $0.riskScale.consequences[3].names.append("LINDRIG")
    }
    #expect(problems { $0.riskScale.likelihoods[0] = .init(names: ["lindrig"]) } == [])
  }

  @Test("the grid is 4 × 4")
  func gridSize() {
    expect("riskScale/grid", "Skalan har 4 nivåer men här står 0: skriv fyra.") { $0.riskScale.grid = [] }
    expect("riskScale/grid/2", "Skalan har 4 nivåer men här står 5: skriv fyra.") {
      $0.riskScale.grid[2].append(.high)
    }
  }

  @Test("the colour never falls when likelihood or consequence rises, in any cell")
  func falling() {
    for row in 0..<4 {
      for column in 0..<4 where row + column > 0 {
        let found = problems {
          $0.riskScale.grid = Array(repeating: Array(repeating: .medium, count: 4), count: 4)
          $0.riskScale.grid[row][column] = .low
        }
        #expect(found.first?.place == ["riskScale", "grid", "\(row)", "\(column)"])
        #expect(found.count == 1)
      }
    }
    #expect(
      problems { $0.riskScale.grid[3][3] = .medium }.map(\.reason) == [
        "färgen för sannolikhet 4 och konsekvens 4 är lägre än för en mindre risk: "
          + "färgen får inte falla när sannolikhet eller konsekvens ökar"
      ])
  }

  @Test("thresholds of attainment are shares in order, at their very limits too")
  func attainment() {
    for text in ["-0.1", "1.000001"] {
      expect("attainment/assessable", "Andelen ska vara 0–1: skriv ett tal däremellan.") {
        $0.attainment.assessable = number(text)
      }
    }
    for high in ["0.2", "0.1"] {
      expect(
        "attainment",
        "Gränsen för ej uppfyllt måste vara lägre än den för i hög grad: sänk den ena eller höj den andra."
      ) {
        $0.attainment.high = number(high)
      }
    }
    #expect(
      problems { $0.attainment = .init(high: number("1"), notMet: number("0"), assessable: number("0")) }
        == [])
  }

  @Test("limits of deviations are not negative")
  func variance() {
    expect("variance/share", "Gränsen kan inte vara negativ: skriv 0 eller mer.") {
      $0.varianceShare = number("-0.5")
    }
    expect("variance/floor", "Gränsen kan inte vara negativ: skriv 0 eller mer.") {
      $0.varianceFloor = number("-1")
    }
    #expect(problems { ($0.varianceShare, $0.varianceFloor) = (.zero, .zero) } == [])
  }

  @Test("a status word stands once, and means one thing")
  func statuses() {
    expect("statuses/5", "Statusen ”KLART” finns två gånger: ta bort den ena.") {
      $0.statuses.append("KLART")
    }
    expect("statuses/5", "Namnet är tomt: skriv ett namn.") { $0.statuses.append("") }
    expect(
      "statusMeanings/finished/1",
      "”Färdigt” är inget av statusorden: lägg till ordet bland dem, eller ta bort det här."
    ) { $0.statusMeanings.finished.append("Färdigt") }
    expect(
      "statusMeanings/stopped/1", "Statusen ”Klart” har två betydelser: låt den stå på ett ställe."
    ) { $0.statusMeanings.stopped.append("Klart") }
  }

  @Test("units are tkr or mnkr, once for each place, of committees there are")
  func units() {
    for unit in ["kr", "%", "", "TKR"] {
      expect("units/0/unit", "Belopp kan inte visas i ”\(unit)”: skriv tkr eller mnkr.") {
        $0.units = [ShownUnit(unit: MeasureUnit(rawValue: unit))]
      }
    }
    expect("units/0/committee", "Nämnden von finns inte: välj en som finns.") {
      $0.units = [ShownUnit(committee: id("von"), unit: .millions)]
    }
    expect("units/1", "Enheten är sagd två gånger för samma tabeller: ta bort den ena.") {
      $0.units = [
        ShownUnit(kind: .operations, unit: .millions), ShownUnit(kind: .operations, unit: .thousands),
      ]
    }
  }

  @Test("a committee's own unit goes before all committees', and a kind's before every kind's")
  func shownUnit() {
    var municipality = Municipality.standard(id: id("provby"), name: "Provby")
    #expect(municipality.shownUnit(of: .operations, in: id("sn")) == nil)
    municipality.units = [
      ShownUnit(unit: .thousands), ShownUnit(kind: .operations, unit: .millions),
      ShownUnit(committee: id("von"), unit: .thousands),
      ShownUnit(kind: .investments, committee: id("von"), unit: .millions),
    ]
    #expect(municipality.shownUnit(of: .incomeStatement, in: id("sn")) == .thousands)
    #expect(municipality.shownUnit(of: .operations, in: id("sn")) == .millions)
    #expect(municipality.shownUnit(of: .operations, in: id("von")) == .thousands)
    #expect(municipality.shownUnit(of: .investments, in: id("von")) == .millions)
  }
}
