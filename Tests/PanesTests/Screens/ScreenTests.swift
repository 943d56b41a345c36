import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

/// Whole screens as text: the pane in its frame, and what stands above it.
@Suite("Whole screens")
struct ScreenTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
  ]
  static let smallSizes = [
    Size(columns: 40, rows: 12), Size(columns: 20, rows: 5), Size(columns: 10, rows: 3),
    Size(columns: 1, rows: 1), Size(columns: 300, rows: 1), Size(columns: 1, rows: 50),
  ]

  /// What one can stand before, and the keys that lead there.
  static let scenes: [(name: String, pane: PaneID, keys: String)] = [
    ("oversikt", .overview, ""), ("oversikt-avvikelser", .overview, "<Tab>"),
    ("oversikt-risk", .overview, "<Tab> <Tab>"), ("oversikt-attavgora", .overview, "<S-Tab>"),
    ("mal", .goals, "<Down> <Down> <Down>"), ("budget", .budget, "<Right> <Right>"),
    ("budget-skriver", .budget, "<Right> <Right> 2310"), ("budget-fel", .budget, "<Right> <Right> 2x"),
    ("kommentar", .budget, "<Right> <Right> c fler <Space> placeringar"),
    ("risk", .risks, ""), ("risk-foljd", .risks, "S"), ("risk-motivering", .risks, "S 1"),
    ("bedomning", .goals, "d"), ("palett", .overview, ": ångra"), ("palett-nekad", .overview, ": fäll"),
    ("hjalp", .budget, "?"), ("hjalp-sok", .budget, "? / ångra"), ("sok", .overview, "/ barn"),
    ("adress", .overview, "g"), ("period", .overview, "p"), ("namnd", .overview, "n"),
    ("mote", .overview, "m"), ("mote-mal", .overview, "m <Right> <Right> <Right>"),
  ]

  private func user(_ scene: (name: String, pane: PaneID, keys: String), _ size: Size) throws -> User {
    var user = try User(pane: scene.pane)
    user.session.resize(rows: size.rows)
    try user.press(scene.keys)
    return user
  }

  @Test("each scene is drawn as it was, with its cursor inside", arguments: scenes.map(\.name), sizes)
  func scene(name: String, size: Size) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    let canvas = Screen.canvas(try user(scene, size).session, size: size)
    Golden.expect(canvas, named: "skarm-\(name)-\(size.columns)x\(size.rows)")
    let cursor = try #require(canvas.cursor)
    #expect(canvas.bounds.contains(cursor))
  }

  @Test(
    "a small window is drawn too, and nothing falls outside it", arguments: scenes.map(\.name), smallSizes)
  func small(name: String, size: Size) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    let canvas = Screen.canvas(try user(scene, size).session, size: size)
    #expect(canvas.size == size)
    #expect(canvas.overflow.isEmpty, "\(name): lost at \(canvas.overflow.prefix(3))")
    if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
  }

  @Test(
    "at 40 × 12 the place, the figures and the way on are all there",
    arguments: ["oversikt", "budget", "mote"])
  func usable(name: String) throws {
    let size = Size(columns: 40, rows: 12)
    let scene = try #require(Self.scenes.first { $0.name == name })
    Golden.expect(Screen.canvas(try user(scene, size).session, size: size), named: "skarm-\(name)-40x12")
  }

  @Test("at 20 × 5 there is still a line of what one is at, and of what happened")
  func tiny() throws {
    let size = Size(columns: 20, rows: 5)
    for name in ["oversikt", "budget"] {
      let scene = try #require(Self.scenes.first { $0.name == name })
      Golden.expect(Screen.canvas(try user(scene, size).session, size: size), named: "skarm-\(name)-20x5")
    }
  }

  @Test("in ASCII every sign has a stand-in", arguments: scenes.map(\.name))
  func ascii(name: String) throws {
    let size = Size(columns: 120, rows: 40)
    let scene = try #require(Self.scenes.first { $0.name == name })
    let canvas = Screen.canvas(try user(scene, size).session, size: size).asciiFallback()
    let letters = Set("åäöÅÄÖéÉ×”·–…−≥≤→«»½§°")
    for line in canvas.lines {
      let foreign = line.filter { !$0.isASCII && !letters.contains($0) && $0 != "\u{a0}" }
      #expect(foreign.isEmpty, "\(name): \(foreign)")
    }
    if name == "oversikt" || name == "mote" { Golden.expect(canvas, named: "skarm-\(name)-ascii-120x40") }
  }

  @Test("without colour the focus is still seen: reversed, bold or underlined")
  func monochrome() {
    let appearance = Theme.monochrome.appearance
    for role in [StyleRole.focus, .input] {
      let style = appearance.style(of: role)
      #expect(style.foreground == nil && style.background == nil)
      #expect(style.reverse)
    }
    #expect(appearance.style(of: .statusBad).bold)
  }

  @Test("an empty year is drawn without a hole", arguments: PaneID.allCases)
  func empty(pane: PaneID) throws {
    let user = try User(at: Desk(), committee: "von", year: 2023, pane: pane)
    let size = Size(columns: 120, rows: 40)
    Golden.expect(Screen.canvas(user.session, size: size), named: "skarm-tomt-\(pane.argument)-120x40")
  }
}
