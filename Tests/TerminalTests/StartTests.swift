import Testing

@Suite(
  "The workbench opens on a real terminal", .enabled(if: Installed.hasTmux, "tmux is missing: make setup"),
  .serialized)
struct StartTests {
  @Test("the overview fills the screen", arguments: [(80, 24), (120, 40), (200, 60)])
  func overview(columns: Int, rows: Int) throws {
    let session = try TmuxSession(columns: columns, rows: rows, in: Workspace())
    try session.enter("rodtrad")
    try session.waitForFrame("[1 Översikt]")
    let lines = try session.lines()
    #expect(lines.count == rows)
    #expect(lines[0].contains("Socialnämnden"))
    #expect(lines[rows - 1].contains("Enter"))
    #expect(try session.isOn("alternate_on"))
  }

  @Test("the panes are reached by their keys")
  func panes() throws {
    let session = try TmuxSession(columns: 120, rows: 40, in: Workspace())
    try session.enter("rodtrad")
    try session.waitForFrame("[1 Översikt]")
    // The function keys: in a cell that can be edited, a digit begins a number.
    for (key, tab) in [("F6", "[2 Mål]"), ("F7", "[3 Budget]"), ("F8", "[4 Risk]"), ("F5", "[1 Översikt]")] {
      try session.press(key)
      try session.waitForFrame(tab)
    }
  }

  @Test("LANG=C still shows å, ä and ö")
  func plainLocale() throws {
    let session = try TmuxSession(in: Workspace(), environment: ["LC_ALL": "C", "LANG": "C"])
    try session.enter("rodtrad")
    try session.waitForFrame("[1 Översikt]")
  }

  @Test(
    "a terminal that cannot be used is refused with what to do, and left as it was",
    arguments: ["env -u TERM rodtrad", "TERM= rodtrad", "TERM=finns-inte rodtrad", "TERM=dumb rodtrad"])
  func unusableTerminal(line: String) throws {
    let session = try TmuxSession(columns: 120, rows: 24, in: Workspace())
    try session.enter(line)
    try session.waitFor("export TERM=xterm-256color")
    #expect(try session.waitForPrompt() == 2)
    #expect(try !session.isOn("alternate_on"))
  }

  @Test("without a terminal the overview is printed as text, and nothing fails")
  func pipe() throws {
    let outcome = try Workspace().shell("./rodtrad")
    #expect(outcome.output.contains("Huddinge"))
    #expect(outcome.output.contains("rodtrad"))
    #expect(!outcome.output.contains("\u{1b}"))
  }

  @Test(
    "spela prints the very screen that the terminal shows",
    arguments: [
      ("F6 Down Down Down Down", "<F6> <Down> <Down> <Down> <Down>", "[2 Mål]"),
      ("F7 Down Down Right", "<F7> <Down> <Down> <Right>", "[3 Budget]"),
      ("F8 Down", "<F8> <Down>", "[4 Risk]"),
    ])
  func played(pressed: String, written: String, tab: String) throws {
    let workspace = try Workspace()
    let played = try workspace.shell("./rodtrad spela --storlek 120x40 --tangenter '\(written)'").output
    let expected = played.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let session = try TmuxSession(columns: 120, rows: 40, in: workspace)
    try session.enter("rodtrad")
    try session.waitForFrame("[1 Översikt]")
    for key in pressed.split(separator: " ") { try session.press(String(key)) }
    try session.waitUntil("the screen that spela prints") { lines in
      Array(lines.prefix(expected.count - 1)) == Array(expected.dropLast())
    }
    #expect(expected.contains { $0.contains(tab) })
  }

  @Test("a window of one cell does no harm")
  func oneCell() throws {
    let session = try TmuxSession(in: Workspace())
    try session.enter("rodtrad")
    try session.waitForFrame("[1 Översikt]")
    try session.resize(columns: 1, rows: 1)
    try session.resize(columns: 80, rows: 24)
    try session.waitForFrame("[1 Översikt]")
    try session.press("q")
    #expect(try session.waitForPrompt() == 0)
  }
}
