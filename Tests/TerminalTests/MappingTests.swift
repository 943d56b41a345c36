import Testing

@Suite(
  "A file of accounts is mapped at the keyboard",
  .enabled(if: Installed.hasTmux, "tmux is missing: make setup"), .serialized)
struct MappingTests {
  /// Latin-1, kronor with the signs of bookkeeping; Taxor och avgifter has 34,3 mnkr in Utfall.
  private static let ledger =
    "Konto;Ben\\344mning;Ack\\n3010;Avgifter \\345\\344\\366;-34500000,50\\n5010;L\\366n;520500000\\nSumma;;485999999,50\\n"

  @Test("columns, rules and what is left out are said, saved by name, done as one and known the next time")
  func mapped() throws {
    let workspace = try Workspace()
    try workspace.shell("printf '\(Self.ledger)' > konton.csv")
    let session = try open(in: workspace)
    try session.press("Enter")
    try session.waitFor("Vad är Konto?")
    try choose("nyckel", in: session)
    try session.press("Down", "Down", "Enter")
    try session.waitFor("Vad är Ack?")
    try choose("Utfall", in: session)
    try session.waitFor("3 rader, 0 hittar en rad här")
    try rule("3*", "Taxor", in: session)
    try session.waitFor("→ Taxor och avgifter")
    try session.press("m")
    try session.waitFor("Esc till mappningen")
    try session.press("Down", "Enter")
    try session.waitFor("Vilken rad är ”5010 Lön”")
    try choose("Personal", in: session)
    try session.waitFor("3 rader, 2 hittar en rad här, 2 ändringar")
    try session.press("s")
    try session.waitFor("Vad ska den heta?")
    try choose("Konton", in: session)
    try session.waitFor("konton.json")
    try session.press("Home", "Enter")
    try session.waitFor("Sparat: 2 ändringar")
    try session.press("u")
    try session.waitFor("Ångrat")
    try session.press("q")
    #expect(try session.waitForPrompt() == 0)
    let next = try open(in: workspace, "Mappning: Konton")
    try next.press("Escape")
    try next.waitFor("Inget ändrat.")
  }

  @Test("Esc leads back a step at a time, and nothing is changed")
  func left() throws {
    let workspace = try Workspace()
    try workspace.shell("printf '\(Self.ledger)' > konton.csv")
    let session = try open(in: workspace)
    try session.press("r")
    try session.waitFor("Vilka koder i filen?")
    try session.type("50-5")
    try session.press("Enter")
    try session.waitFor("lika många siffror")
    try session.press("Escape")
    try session.waitFor("Kolumner i filen")
    try session.press("Escape")
    try session.waitFor("Vilken fil?")
    try session.press("Escape")
    try session.waitUntil("the table again") { lines in !lines.contains { $0.contains("Vilken fil?") } }
    #expect(try session.lines().contains { $0.contains("Taxor och avgifter") && $0.contains("34,3") })
  }

  private func open(in workspace: Workspace, _ text: String = "Filen känns inte igen.") throws -> TmuxSession
  {
    let session = try TmuxSession(columns: 80, rows: 24, in: workspace)
    try session.enter(EditingTests.budget)
    try session.waitForFrame("[1 Översikt]")
    try session.press("3")
    try session.waitFor("Taxor och avgifter")
    try session.press("y", "i")
    try session.waitFor("Vilken fil?")
    try session.type("konton.csv")
    try session.press("Enter")
    try session.waitFor(text)
    return session
  }

  /// Narrows the list, or writes over the line, and takes it.
  private func choose(_ text: String, in session: TmuxSession) throws {
    try session.type(text)
    try session.waitFor("> \(text)")
    try session.press("Enter")
  }

  private func rule(_ codes: String, _ row: String, in session: TmuxSession) throws {
    try session.press("r")
    try session.waitFor("Vilka koder i filen?")
    try session.type(codes)
    try session.press("Enter")
    try session.waitFor("summeras på")
    try choose(row, in: session)
  }
}
