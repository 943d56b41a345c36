import Testing

@Suite(
  "Two programs on one folder", .enabled(if: Installed.hasTmux, "tmux is missing: make setup"), .serialized)
struct CompanyTests {
  @Test("each sees who else is here, what the other writes appears by itself, and one who is killed is gone")
  func together() throws {
    let workspace = try Workspace()
    let anna = try open("Anna", in: workspace)
    let berit = try open("Berit", in: workspace)
    try anna.waitFor("Berit är här")
    try berit.waitFor("Anna är här")
    try write("12,5", in: berit)
    try berit.waitFor("Sparat")
    // Nothing is pressed in Anna's: the kernel tells.
    try anna.waitFor("Ändrat av någon annan: 51,7\u{a0}mnkr → 12,5\u{a0}mnkr")
    try anna.waitUntil("the new total") {
      $0.contains { $0.contains("Verksamhetens int") && $0.contains("173,1") }
    }
    try workspace.shell("kill -9 $(cat pid)")
    try anna.waitUntil("nobody else in the head") { $0.first?.contains("är här") == false }
    try anna.press("W")
    try anna.waitFor("Ingen annan är här.")
  }

  @Test("the same cell at once: both values are shown, and the one that is chosen stands for both")
  func conflict() throws {
    let workspace = try Workspace()
    let anna = try open("Anna", in: workspace)
    let berit = try open("Berit", in: workspace)
    try anna.press("Right")
    try anna.type("40")
    try anna.waitFor("ej sparat")
    try write("60", in: berit)
    try berit.waitFor("Sparat")
    try anna.press("Enter")
    try anna.waitFor("Två har ändrat samma sak")
    try anna.waitFor("Berit skrev 60\u{a0}mnkr: låt det gälla")
    try anna.waitFor("Du skrev 40\u{a0}mnkr: låt det gälla")
    try anna.press("Down", "Enter")
    try anna.waitFor("Sparat: 60\u{a0}mnkr → 40\u{a0}mnkr")
    try berit.waitFor("Ändrat av någon annan: 60\u{a0}mnkr → 40\u{a0}mnkr")
    for session in [anna, berit] {
      try session.press("q")
      #expect(try session.waitForPrompt() == 0)
    }
    let log = try workspace.shell("rodtrad logg --namnd von --ar 2019").output
    #expect(log.contains("Anna") && log.contains("Berit"))
  }

  @Test("what another writes in the settings appears by itself, also while a figure is being typed")
  func settings() throws {
    let workspace = try Workspace()
    let anna = try open("Anna", in: workspace)
    try workspace.shell("RODTRAD_VEM=Berit rodtrad satt settings/committees/von/name Omsorgsnämnden")
    // Nothing is pressed: the kernel tells.
    try anna.waitFor("Ändrat av någon annan")
    try anna.waitFor("› Omsorgsnämnden ›")
    try anna.press("Right")
    try anna.type("40")
    try anna.waitFor("ej sparat")
    try workspace.shell("sed -i s/Omsorgsnämnden/Äldrenämnden/ data/huddinge/kommun.json")
    try anna.waitFor("› Äldrenämnden ›")
    try anna.press("Enter")
    try anna.waitFor("Sparat: 51,7\u{a0}mnkr → 40\u{a0}mnkr")
    try anna.press("q")
    #expect(try anna.waitForPrompt() == 0)
  }

  @Test(
    "a file that is changed by hand shows by itself; one that is broken is told, and nothing is written over it"
  )
  func byHand() throws {
    let workspace = try Workspace()
    let anna = try open("Anna", in: workspace)
    let file = "data/huddinge/von/2019/money.json"
    try workspace.shell("sed -i s/51\\.7/52.9/ \(file)")
    try anna.waitFor("Filerna är ändrade utanför programmet: det som står där nu visas.")
    try anna.waitFor("52,9")
    try write("60", in: anna)
    try anna.waitFor("Sparat: 52,9\u{a0}mnkr → 60\u{a0}mnkr")
    try workspace.shell("cp \(file) hel.json && head -c 900 hel.json > \(file)")
    try anna.waitFor("Filerna är ändrade utanför programmet. ")
    try anna.press("Left")
    try write("61", in: anna)
    try anna.waitFor("! data/huddinge/von/2019/money.json:")
    try workspace.shell("cp hel.json \(file)")
    try anna.press("Enter")
    try anna.waitFor("Sparat: 60\u{a0}mnkr → 61\u{a0}mnkr")
  }

  @Test("where nobody tells of others' edits that is said, and they are read at the next key")
  func unwatched() throws {
    let workspace = try Workspace()
    let anna = try open("Anna", in: workspace, environment: ["RODTRAD_BEVAKNING": "av"])
    try anna.waitFor("Nätverksdisk: andras ändringar läses in vid nästa tangent.")
    let berit = try open("Berit", in: workspace)
    try write("12,5", in: berit)
    try berit.waitFor("Sparat")
    try anna.press("Down")
    try anna.waitFor("Ändrat av någon annan: 51,7\u{a0}mnkr → 12,5\u{a0}mnkr")
  }

  private func open(
    _ name: String, in workspace: Workspace, environment: [String: String] = [:]
  ) throws -> TmuxSession {
    let given = environment.merging(["RODTRAD_VEM": name]) { $1 }
    let session = try TmuxSession(columns: 120, rows: 40, in: workspace, environment: given)
    try session.enter("rodtrad --namnd von --ar 2019 --vy budget")
    try session.waitFor("Taxor och avgifter")
    try session.waitFor(" fel · ")
    return session
  }

  /// The first row's forecast.
  private func write(_ text: String, in session: TmuxSession) throws {
    try session.press("Right", "Enter", "C-u")
    try session.type(text)
    try session.press("Enter")
  }
}
