import Testing

@Suite(
  "The terminal is given back as it was", .enabled(if: Installed.hasTmux, "tmux is missing: make setup"),
  .serialized)
struct LeavingTests {
  @Test("q leaves the terminal as it was")
  func quit() throws {
    let session = try open()
    try session.press("q")
    #expect(try session.waitForPrompt() == 0)
    try expectAsBefore(session)
  }

  @Test(
    "SIGTERM, SIGHUP and SIGINT end the program, and the shell is told how",
    arguments: [("TERM", 143), ("HUP", 0), ("INT", 130)])
  func signal(name: String, status: Int) throws {
    let session = try open()
    try session.workspace.shell("kill -\(name) $(cat pid)")
    let ended = try session.waitForPrompt()
    #expect(ended == status)
    try expectAsBefore(session)
  }

  @Test("Ctrl-Z gives the shell the line, fg brings the screen back whole")
  func suspended() throws {
    let session = try open()
    // What the checks say comes with a second frame.
    try session.waitForFrame("varningar")
    let before = try session.screen()
    try session.press("C-z")
    try session.waitForPrompt()
    try expectAsBefore(session)
    try session.enter("fg")
    try session.waitUntil("the same screen") { $0.joined(separator: "\n") == before }
    try session.press("3")
    try session.waitForFrame("[3 Budget]")
    try session.press("q")
    #expect(try session.waitForPrompt() == 0)
    try expectAsBefore(session)
  }

  @Test("a window made small and large again shows the same")
  func resized() throws {
    let session = try open()
    // What the checks say comes with a second frame.
    try session.waitForFrame("varningar")
    let before = try session.screen()
    try session.resize(columns: 20, rows: 5)
    try session.waitUntil("five lines that say something") { $0.count == 5 && $0.contains { !$0.isEmpty } }
    try session.resize(columns: 80, rows: 24)
    try session.waitUntil("the same screen") { $0.joined(separator: "\n") == before }
    try session.press("q")
    #expect(try session.waitForPrompt() == 0)
    try expectAsBefore(session)
  }

  @Test("a window closed under the program ends it")
  func windowClosed() throws {
    let workspace = try Workspace()
    var session: TmuxSession? = try TmuxSession(in: workspace)
    try session?.enter("rodtrad")
    try session?.waitForFrame("[1 Översikt]")
    let number = try #require(workspace.processNumber)
    session = nil
    try workspace.shell("timeout 30 tail --pid=\(number) -f /dev/null")
  }

  private func open() throws -> TmuxSession {
    let session = try TmuxSession(in: Workspace())
    try session.enter("stty -a >before")
    try session.enter("rodtrad")
    try session.waitForFrame("[1 Översikt]")
    // The head is whole when the checks have been asked.
    try session.waitFor(" fel ")
    return session
  }

  private func expectAsBefore(_ session: TmuxSession) throws {
    try session.enter("stty -a >after; clear")
    try session.waitUntil("an empty screen") { $0.filter { !$0.isEmpty }.count == 1 }
    #expect(try session.workspace.contents(of: "after") == session.workspace.contents(of: "before"))
    #expect(try session.isOn("cursor_flag"))
    #expect(try !session.isOn("alternate_on"))
  }
}
