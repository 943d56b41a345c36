import Testing

@Suite(
  "A municipality of one's own is built from an empty folder",
  .enabled(if: Installed.hasTmux, "tmux is missing: make setup"), .serialized)
struct OwnMunicipalityTests {
  @Test(
    "one nämnd, two goals, three indicators, a money table, a risk with a control and a measure, there after a restart"
  )
  func fromNothing() throws {
    let workspace = try Workspace()
    let session = try TmuxSession(columns: 120, rows: 40, in: workspace)
    for line in [
      "rodtrad ny kommun 'Prov kommun' --data prov", "rodtrad ny namnd 'Kulturnämnden' --data prov",
      "rodtrad ny ar 2026 --namnd kulturnamnden --data prov",
    ] {
      try session.enter(line)
      #expect(try session.waitForPrompt() == 0, "\(line)")
    }
    try session.enter("rodtrad prov")
    try session.waitForFrame("[1 Översikt]")
    try buildGoals(session)
    try buildMoney(session)
    try buildRisk(session)
    try buildMeasure(session)
    try session.press("q")
    #expect(try session.waitForPrompt() == 0)
    try expectAll(in: workspace)
    try expectOnScreen(session)
  }

  private func buildGoals(_ session: TmuxSession) throws {
    try session.press("2")
    try session.waitForFrame("[2 Mål]")
    try add("nämndmål", "Fler läser", session)
    try add("indikator", "Boklån per invånare", session)
    try session.type("5,2")
    try session.press("Enter")
    try session.waitFor("Sparat: saknas → 5,2")
    try add("indikator", "Besök på bibliotek", session)
    try add("nämndmål", "Fler rör sig", session)
    try add("indikator", "Andel unga i förening", session)
  }

  private func buildMoney(_ session: TmuxSession) throws {
    try session.press("F7")
    try session.waitForFrame("[3 Budget]")
    try add("resultaträkning", "Resultaträkning", session)
    try add("rad", "Personal", session)
    try session.press("Right")
    try session.type("1200")
    try session.press("Enter")
    try session.waitFor("tkr · Personal · budget 2026")
  }

  private func buildRisk(_ session: TmuxSession) throws {
    try session.press("F8")
    try session.waitForFrame("[4 Risk]")
    try add("risk", "Böcker försvinner", session)
    try session.press("S", "3")
    try session.waitFor("Sparat: ej värderad → 3")
    try add("kontroll", "Inventering", session)
  }

  private func buildMeasure(_ session: TmuxSession) throws {
    try session.press("5")
    try session.waitForFrame("[5 Åtgärder]")
    try add("åtgärdsplan", "Åtgärdsplan 2026", session)
    try add("rad", "Samordnade inköp", session)
  }

  /// `N`, the kind of thing, its name.
  private func add(_ kind: String, _ name: String, _ session: TmuxSession) throws {
    try session.press("N")
    try session.waitFor("Lägg till")
    try session.type(kind)
    try session.waitFor("> \(kind)")
    try session.press("Enter")
    try session.waitFor("Vad ska det heta?")
    try session.type(name)
    try session.waitFor("> \(name)")
    try session.press("Enter")
    try session.waitFor("Tillagt: ”\(name)”")
  }

  private func expectAll(in workspace: Workspace) throws {
    let things = try workspace.shell("rodtrad visa struktur --data prov --format csv").output
    for name in [
      "Fler läser", "Fler rör sig", "Boklån per invånare", "Besök på bibliotek", "Andel unga i förening",
      "Resultaträkning", "Personal", "Böcker försvinner", "Inventering", "Åtgärdsplan 2026",
      "Samordnade inköp",
    ] {
      #expect(things.contains(name), "\(name)")
    }
    let figures = try workspace.shell("rodtrad visa siffror --data prov --format csv").output
    #expect(figures.contains("kulturnamnden/2026/money/resultatrakning/personal/budget@2026"))
    #expect(figures.contains(",1200000,"))
  }

  private func expectOnScreen(_ session: TmuxSession) throws {
    try session.enter("rodtrad prov")
    try session.waitForFrame("[1 Översikt]")
    try session.press("2")
    try session.waitFor("Andel unga i förening")
    try session.press("F8")
    try session.waitFor("Böcker försvinner")
  }
}
