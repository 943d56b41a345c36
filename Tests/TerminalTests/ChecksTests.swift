import Testing

@Suite(
  "Wrong sums are found, corrected and explained at the keyboard",
  .enabled(if: Installed.hasTmux, "tmux is missing: make setup"), .serialized)
struct ChecksTests {
  /// Vård- och omsorgsnämnden 2019 prints 295 persons in daglig verksamhet, of 213 + 56 + 25; the text says that 295 is right.
  @Test("an error of a published report is found and corrected, the next is explained, and both last")
  func wholeWay() throws {
    let workspace = try Workspace()
    let session = try open(in: workspace)
    let before = try errors(in: session)
    try session.press("8")
    try session.waitFor("[8 Kontroller]")
    try session.waitFor("✗ ")
    try session.press("/")
    try session.type("antal personer varav augusti 2019")
    try session.waitFor("1 av 1")
    try session.press("Enter", "Enter")
    try session.waitFor("[7 Statistik]")
    try session.waitFor("tryckt 295")
    try session.press("Down")
    try session.type("214")
    try session.press("Enter")
    try waitFor(errors: before - 1, in: session)
    try session.press("!", "F")
    try session.type("Tryckfel, gäller 2019")
    try session.press("Enter")
    try session.waitFor("Förklarat av")
    try waitFor(errors: before - 2, in: session)
    try session.press("q")
    #expect(try session.waitForPrompt() == 0)
    let next = try open(in: workspace)
    try waitFor(errors: before - 2, in: next)
    try next.press("8")
    try next.waitFor("Fel  \(before - 1) · 1 förklarad")
  }

  private func open(in workspace: Workspace) throws -> TmuxSession {
    let session = try TmuxSession(columns: 120, rows: 40, in: workspace)
    try session.enter("rodtrad --namnd von --ar 2019")
    try session.waitFor(" fel · ")
    return session
  }

  private func waitFor(errors: Int, in session: TmuxSession) throws {
    try session.waitUntil("\(errors) fel in the header") { lines in
      lines.first?.contains(" \(errors) fel · ") == true
    }
  }

  /// Those that the header counts.
  private func errors(in session: TmuxSession) throws -> Int {
    let words = try #require(try session.lines().first).split(separator: " ")
    let place = try #require(words.firstIndex(of: "fel"))
    return try #require(Int(words[place - 1]))
  }
}
