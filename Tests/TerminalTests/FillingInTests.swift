import Testing

@Suite(
  "Figures are filled in one after the other at the keyboard",
  .enabled(if: Installed.hasTmux, "tmux is missing: make setup"), .serialized)
struct FillingInTests {
  @Test("what is missing is filled in with Enter, the head counts down, and all of it is there afterwards")
  func missing() throws {
    let workspace = try Workspace()
    let session = try open(in: workspace)
    try session.press("Right", "DC", "Down", "DC", "Down", "Down", "DC", "Home", "I")
    try session.waitFor("Fyll i: bara det som saknas, 3 kvar · förslag 50,4, Ctrl-F · Taxor och avgifter")
    try session.type("50,1")
    try session.press("Enter")
    try session.waitFor("bara det som saknas, 2 kvar · förslag 9,5, Ctrl-F · Försäljning av verksamhet")
    try session.type("11,1")
    try session.press("Enter")
    try session.waitFor("bara det som saknas, 1 kvar")
    try session.waitFor("· Övriga intäkter · prognos helår")
    try session.type("5")
    try session.press("Escape")
    try session.waitFor("2 siffror ifyllda, 1 saknas fortfarande")
    try session.press("Enter")
    try session.waitFor("ej sparat")
    try session.type("5,2")
    try session.press("Enter")
    try session.waitFor("55,2\u{a0}mnkr")
    try session.press("q")
    #expect(try session.waitForPrompt() == 0)
    let figures = try workspace.shell("rodtrad visa siffror --namnd von --ar 2019 --format csv").output
    for (row, number) in [
      ("taxor", 50_100_000), ("forsaljning", 11_100_000), ("ovriga-intakter", 55_200_000),
    ] {
      #expect(figures.contains(",\(number),"), "\(row)")
    }
  }

  @Test("a block marked with Shift and the arrows is changed at once, and undone at once")
  func block() throws {
    let session = try open(in: Workspace())
    try session.press("Right", "S-Down", "S-Down")
    try session.waitFor("Markerat: 3 siffror · summa 157,1\u{a0}mnkr")
    try session.type("+=10 %")
    try session.waitFor("3 siffror ändras: 51,7\u{a0}mnkr → 56,9\u{a0}mnkr …")
    try session.press("Enter")
    try session.waitFor("Sparat: 3 siffror ändrade, ångras tillsammans")
    try session.waitUntil("the new total") {
      $0.contains { $0.contains("Verksamhetens int") && $0.contains("228,1") }
    }
    try session.press("u")
    try session.waitUntil("the total of before") {
      $0.contains { $0.contains("Verksamhetens int") && $0.contains("212,3") }
    }
  }

  @Test("a text is written in one's own editor and comes back; an editor that fails loses nothing")
  func editor() throws {
    let workspace = try Workspace()
    try workspace.shell(
      "printf '#!/bin/sh\\necho \"$(cat \"$1\") från redigeraren\" >\"$1\"\\n' >min-red && chmod +x min-red")
    let session = try open(in: workspace, environment: ["EDITOR": "min-red", "VISUAL": ""])
    try session.press("c")
    try session.type("Förklaringen")
    try session.press("C-o")
    try session.waitFor("Förklaringen från redigeraren")
    try session.press("Enter")
    try session.waitFor("Sparat")
    try session.press("q")
    #expect(try session.waitForPrompt() == 0)
    let failing = try open(in: workspace, environment: ["EDITOR": "false", "VISUAL": ""])
    try failing.press("Down", "c")
    try failing.type("Kvar")
    try failing.press("C-o")
    try failing.waitFor("slutade med fel")
    try failing.waitFor("> Kvar")
  }

  @Test(
    "whatever becomes of the editor, the text that was there, or what it saved, is still there",
    arguments: [
      ("finns-inte", "gick inte att köra", "> Kvar"),
      ("kill -9 $$", "avbröts", "> Kvar"),
      ("printf nytt >\"$1\"; kill -9 $$", "Redigeraren avbröts. Det som hann sparas", "> nytt"),
      ("printf nytt >\"$1\"; exit 1", "Det skrivna ligger i", "> Kvar"),
      (": >\"$1\"", "lämnade en tom text", "> Kvar"),
      ("rm \"$1\"", "gick inte att läsa", "> Kvar"),
      ("printf 'a\\377b' >\"$1\"", "gick inte att läsa", "> Kvar"),
      ("printf 'a\\033[31mb\\007c' >\"$1\"", "2 styrtecken följde med", "> a␛[31mb␇c"),
      // The program is told to end while the editor is open: it waits for the editor and keeps what came of it.
      ("printf senare >\"$1\"; kill -TERM $(cat pid)", "", ""),
    ])
  func editorsThatFail(script: String, said: String, line: String) throws {
    let workspace = try Workspace()
    try workspace.shell("cat >min-red <<'SLUT'\n#!/bin/sh\n\(script)\nSLUT\nchmod +x min-red")
    let program = script == "finns-inte" ? script : "min-red"
    let session = try open(
      in: workspace, environment: ["EDITOR": program, "VISUAL": "", "TMPDIR": workspace.path])
    try session.press("c")
    try session.type("Kvar")
    try session.press("C-o")
    guard !said.isEmpty else {
      _ = try session.waitForPrompt()
      #expect(try workspace.shell("grep -rl senare home").output.isEmpty == false)
      return
    }
    try session.waitFor(said)
    try session.waitFor(line)
    try session.press("Escape")
    try session.waitFor("ligger kvar i rutan")
  }

  private func open(in workspace: Workspace, environment: [String: String] = [:]) throws -> TmuxSession {
    let session = try TmuxSession(columns: 120, rows: 40, in: workspace, environment: environment)
    try session.enter("rodtrad --namnd von --ar 2019")
    try session.waitForFrame("[1 Översikt]")
    try session.press("F7")
    try session.waitFor("Taxor och avgifter")
    return session
  }
}
