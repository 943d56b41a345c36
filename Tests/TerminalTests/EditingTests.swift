import Testing

@Suite(
  "Figures are edited at the keyboard and kept",
  .enabled(if: Installed.hasTmux, "tmux is missing: make setup"), .serialized)
struct EditingTests {
  /// Vård- och omsorgsnämnden 2019, whose resultaträkning begins with Taxor och avgifter: prognos 51,7 of the
  /// revenue's 212,3.
  static let budget = "rodtrad --namnd von --ar 2019"

  @Test("a figure is changed and its total follows")
  func totalFollows() throws {
    let session = try openBudget()
    #expect(try row("Verksamhetens intäkter", in: session).contains("212,3"))
    try writeForecast("12,5", in: session)
    #expect(try row("Taxor och avgifter", in: session).contains("12,5"))
    #expect(try row("Verksamhetens intäkter", in: session).contains("173,1"))
  }

  @Test("what has been said to be saved is there after kill -9")
  func survivesKill() throws {
    let workspace = try Workspace()
    let killed = try openBudget(in: workspace)
    try writeForecast("12,5", in: killed)
    try workspace.shell("kill -9 $(cat pid)")
    try killed.waitFor("Killed")
    let next = try openBudget(in: workspace)
    #expect(try row("Taxor och avgifter", in: next).contains("12,5"))
    #expect(try row("Verksamhetens intäkter", in: next).contains("173,1"))
  }

  @Test("an edit is undone, also after the program has been closed")
  func undoneAfterRestart() throws {
    let workspace = try Workspace()
    let first = try openBudget(in: workspace)
    try writeForecast("12,5", in: first)
    try first.press("q")
    #expect(try first.waitForPrompt() == 0)
    let next = try openBudget(in: workspace)
    try next.press("u")
    try next.waitUntil("the total of before") {
      $0.contains { $0.contains("Verksamhetens int") && $0.contains("212,3") }
    }
  }

  @Test("å, ä and ö are written, and their neighbours too")
  func swedishLetters() throws {
    let session = try openBudget()
    try session.press("c")
    try session.type("Östra Älvsjö: 5 % högre avgift – é, ß, €")
    try session.waitFor("Östra Älvsjö: 5 % högre avgift – é, ß, €")
    try session.press("Enter")
    try session.waitFor("Sparat")
  }

  private func openBudget(in workspace: Workspace? = nil) throws -> TmuxSession {
    let session = try TmuxSession(columns: 120, rows: 40, in: workspace ?? Workspace())
    try session.enter(Self.budget)
    try session.waitForFrame("[1 Översikt]")
    try session.press("3")
    try session.waitFor("Taxor och avgifter")
    return session
  }

  private func writeForecast(_ text: String, in session: TmuxSession) throws {
    try session.press("Right", "Enter", "C-u")
    try session.type(text)
    try session.press("Enter")
    try session.waitFor("Sparat")
  }

  private func row(_ name: String, in session: TmuxSession) throws -> String {
    try #require(try session.lines().first { $0.contains(name) })
  }
}
