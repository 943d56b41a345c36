import Testing

@Suite(
  "A report is decided and unlocked at the keyboard",
  .enabled(if: Installed.hasTmux, "tmux is missing: make setup"), .serialized)
struct SignOffTests {
  @Test(
    "decided, it stands also after a restart; unlocked with a reason, it is changed, compared and taken back")
  func wholeWay() throws {
    let workspace = try Workspace()
    let session = try open(in: workspace)
    try session.press("B", "k")
    try session.waitFor("Budget och finansiering: klarmarkerad av")
    try session.press("B", "f")
    try session.waitFor("Fastställ Delår 31 augusti trots fel?")
    try session.press("Enter")
    try session.waitFor("diarienummer")
    try session.type("VON 2019/77")
    try session.press("Enter")
    try session.waitFor("Siffrorna är frysta")
    try session.press("q")
    #expect(try session.waitForPrompt() == 0)

    let next = try open(in: workspace)
    try next.waitFor("Delår 31 augusti (fastställd)")
    try next.press("Right", "5")
    try next.waitFor("och ändras inte")
    try next.press("B", "l")
    try next.type("Rättat utfall")
    try next.press("Enter")
    try next.waitFor("är upplåst")
    try next.type("12,5")
    try next.press("Enter")
    try next.waitFor("Sparat")
    try next.press("B", "j")
    try next.type("fast")
    try next.waitFor("1 av 1")
    try next.press("Enter")
    try next.waitFor("[Jämförelse]")
    try next.press("G", "l")
    try next.waitFor("Låst upp: Delår 31 augusti")
    try next.press("B", "u")
    try next.waitFor("är tillbakatagen")
    try next.press("q")
    #expect(try next.waitForPrompt() == 0)
    try next.enter("clear; rodtrad jamfor --namnd von --ar 2019 --mot faststalld:2019-08")
    try next.waitFor("Inget skiljer")
  }

  private func open(in workspace: Workspace) throws -> TmuxSession {
    let session = try TmuxSession(columns: 120, rows: 40, in: workspace)
    try session.enter("rodtrad --namnd von --ar 2019 --vy budget")
    try session.waitFor(" fel · ")
    return session
  }
}
