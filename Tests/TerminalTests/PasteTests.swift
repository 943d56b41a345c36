import Testing

@Suite(
  "A block from a spreadsheet is pasted, previewed and done",
  .enabled(if: Installed.hasTmux, "tmux is missing: make setup"), .serialized)
struct PasteTests {
  /// Vård- och omsorgsnämnden 2019: budget and prognos of the first two rows, in mnkr.
  private static let block = "48,4\\t51,9\\n12,2\\t12,9\\n"

  @Test("Enter does all of it, u takes all of it back, also after kill -9")
  func done() throws {
    let workspace = try Workspace()
    let session = try openBudget(in: workspace)
    try paste(in: session)
    try session.press("Enter")
    try session.waitFor("Sparat: 4 ändringar")
    #expect(try row("Taxor och avgifter", in: session).contains("51,9"))
    try workspace.shell("kill -9 $(cat pid)")
    try session.waitFor("Killed")
    let next = try openBudget(in: workspace)
    #expect(try row("Försäljning av", in: next).contains("12,9"))
    try next.press("u")
    try next.waitUntil("all of it as before") {
      $0.contains { $0.contains("Taxor och avgifter") && $0.contains("51,7") }
        && $0.contains { $0.contains("Försäljning av") && $0.contains("12,6") }
    }
  }

  @Test("Esc leaves every figure as it was")
  func left() throws {
    let session = try openBudget(in: Workspace())
    try paste(in: session)
    try session.press("Escape")
    try session.waitFor("Inget ändrat.")
    #expect(try row("Taxor och avgifter", in: session).contains("51,7"))
  }

  @Test("a copied row reaches the clipboard")
  func copied() throws {
    let session = try openBudget(in: Workspace())
    try session.allowClipboard()
    try session.press("y", "r")
    try session.waitFor("Kopierat till terminalens urklipp")
    #expect(try session.clipboard().hasPrefix("Taxor och avgifter\t48,3\t51,7\t"))
  }

  private func openBudget(in workspace: Workspace) throws -> TmuxSession {
    let session = try TmuxSession(columns: 80, rows: 24, in: workspace)
    try session.enter(EditingTests.budget)
    try session.waitForFrame("[1 Översikt]")
    try session.press("3")
    try session.waitFor("Taxor och avgifter")
    return session
  }

  private func paste(in session: TmuxSession) throws {
    try session.workspace.shell("printf '\(Self.block)' > block.txt")
    try session.paste(file: "block.txt")
    try session.waitForFrame("4 ändringar. Enter gör det")
  }

  private func row(_ name: String, in session: TmuxSession) throws -> String {
    try #require(try session.lines().first { $0.contains(name) })
  }
}
