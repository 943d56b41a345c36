import Testing

@Suite(
  "What is typed survives a killed program",
  .enabled(if: Installed.hasTmux, "tmux is missing: make setup"), .serialized)
struct DraftTests {
  @Test("kill -9 in the middle of a figure: the next start offers it, and saving takes it away")
  func killed() throws {
    let workspace = try Workspace()
    let session = try open(in: workspace)
    try type("4711", in: session)
    try workspace.shell("kill -9 $(cat pid)")
    try session.waitFor("Killed")
    let next = try open(in: workspace)
    try next.waitFor("1 utkast")
    try next.press("Right")
    try next.waitFor("Utkast ”4711”, inte sparat")
    try next.press("Enter", "Enter")
    try next.waitFor("Sparat: ")
    try next.press("q")
    #expect(try next.waitForPrompt() == 0)
    #expect(try drafts(of: workspace).isEmpty)
  }

  @Test("two programs of one user in the same cell: neither writes over the other's text")
  func two() throws {
    let workspace = try Workspace()
    let first = try open(in: workspace)
    try type("4711", in: first)
    let number = try #require(workspace.processNumber)
    let second = try open(in: workspace)
    try type("4722", in: second)
    try workspace.shell("kill -9 \(number) $(cat pid)")
    try first.waitFor("Killed")
    try second.waitFor("Killed")
    let third = try open(in: workspace)
    try third.press("Right")
    try third.waitFor("Utkast ”4711”, inte sparat")
    try third.press("Enter", "C-u", "Escape")
    try third.waitFor("Inget ändrat")
    try third.press("q")
    #expect(try third.waitForPrompt() == 0)
    let fourth = try open(in: workspace)
    try fourth.press("Right")
    try fourth.waitFor("Utkast ”4722”, inte sparat")
  }

  private func open(in workspace: Workspace) throws -> TmuxSession {
    let session = try TmuxSession(columns: 120, rows: 40, in: workspace)
    try session.enter("rodtrad --namnd von --ar 2019 --vy budget")
    try session.waitFor("Taxor och avgifter")
    try session.waitFor(" fel · ")
    return session
  }

  private func type(_ text: String, in session: TmuxSession) throws {
    try session.press("Right")
    try session.type(text)
    try session.waitFor("ej sparat")
    try waitForDraft(text, in: session.workspace)
  }

  /// It is written once what there is to show has been painted.
  private func waitForDraft(_ text: String, in workspace: Workspace) throws {
    let look = "cat \(Self.files) 2>/dev/null | grep -q \(text)"
    try workspace.shell("timeout 30 sh -c 'until \(look); do :; done'")
  }

  private func drafts(of workspace: Workspace) throws -> String {
    try workspace.shell("cat \(Self.files) 2>/dev/null || true").output
  }

  private static let files = "home/.local/state/rodtrad/utkast-*.json"
}
