import Glibc

/// A terminal with a shell in it, driven as a person would: keys in, the screen's text out. Each has a server of its
/// own, which ends with it.
final class TmuxSession {
  struct TimedOut: Error, CustomStringConvertible {
    let description: String
  }

  let workspace: Workspace
  private let watch: OutputWatch
  private let socket: String
  /// Long enough for a loaded machine; a wait that succeeds takes as long as the program does.
  private static let patience = Duration.seconds(30)

  /// - Parameter environment: on top of the workspace's own, for the shell and all it starts.
  init(
    columns: Int = 80, rows: Int = 24, in workspace: Workspace, environment: [String: String] = [:]
  ) throws {
    self.workspace = workspace
    let id = UInt32.random(in: 0 ... .max)
    socket = "\(workspace.path)/tmux-\(id)"
    watch = try OutputWatch(path: "\(workspace.path)/output-\(id)")
    // The shell shows how the last command ended, so that a test can read it from the screen.
    var given = ["PS1": "[$?]klar> ", "TERM": "screen-256color"]
    given.merge(environment) { _, new in new }
    let variables = given.sorted { $0.key < $1.key }.map { "'\($0.key)=\($0.value)'" }.joined(separator: " ")
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", workspace.path,
      "exec env \(variables) sh -i", ";", "set", "-g", "status", "off", ";", "set", "-s", "escape-time", "0",
      ";",
      "resize-window", "-x", "\(columns)", "-y", "\(rows)", ";", "pipe-pane", "cat >\(watch.path)",
    ])
    try waitForPrompt()
  }

  deinit { _ = try? tmux(["kill-server"]) }

  // MARK: In

  /// Keys by tmux's names: `Enter`, `Down`, `C-z`, `q`.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Text as it stands.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// A line for the shell, once it asks for one: typed ahead, it would stand above the prompt and not after it.
  func enter(_ line: String) throws {
    try waitForPrompt()
    try type(line)
    try press("Enter")
  }

  /// What a file of the workspace holds, as a terminal pastes it: whole, between the marks the program has asked for.
  func paste(file: String) throws {
    try tmux(["load-buffer", "\(workspace.path)/\(file)", ";", "paste-buffer", "-p", "-r"])
  }

  /// Lets the program put text on tmux's own clipboard.
  func allowClipboard() throws { try tmux(["set", "-s", "set-clipboard", "on"]) }

  /// The text last put there.
  func clipboard() throws -> String { try tmux(["show-buffer"]) }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: Out

  /// The screen's lines, blanks at their ends removed.
  func lines() throws -> [String] {
    try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      String($0.reversed().drop { $0 == " " }.reversed())
    }
  }

  func screen() throws -> String { try lines().joined(separator: "\n") }

  /// One of tmux's own words about the pane, such as `cursor_flag` or `alternate_on`.
  func isOn(_ flag: String) throws -> Bool { try tmux(["display-message", "-p", "#{\(flag)}"]) == "1\n" }

  // MARK: Waiting

  /// Waits until the screen shows the text.
  func waitFor(_ text: String) throws {
    try waitUntil("“\(text)” is shown") { $0.joined(separator: "\n").contains(text) }
  }

  /// Waits until a whole frame with the text is there: the footer, painted last, is on the last line.
  func waitForFrame(_ text: String) throws {
    try waitUntil("a frame with “\(text)”") { lines in
      lines.last?.isEmpty == false && lines.joined(separator: "\n").contains(text)
    }
  }

  /// Waits until the shell asks for the next command; returns how the last one ended.
  @discardableResult
  func waitForPrompt() throws -> Int? {
    var status: Int?
    try waitUntil("the shell's prompt") { lines in
      let last = lines.last { !$0.isEmpty } ?? ""
      guard last.hasPrefix("["), last.hasSuffix("]klar>") else { return false }
      status = Int(last.dropFirst().prefix { $0.isNumber })
      return status != nil
    }
    return status
  }

  func waitUntil(_ wish: String, _ holds: ([String]) throws -> Bool) throws {
    let deadline = ContinuousClock.now + Self.patience
    while true {
      let shown = try lines()
      if try holds(shown) { return }
      guard watch.waitForOutput(until: deadline) else {
        throw TimedOut(description: "waited for \(wish); the screen:\n" + shown.joined(separator: "\n"))
      }
    }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let outcome = try Subprocess.run(
      ["tmux", "-u", "-S", socket] + arguments, environment: workspace.environment)
    guard outcome.status == 0 else {
      throw Subprocess.Failed(description: "tmux \(arguments.joined(separator: " ")): \(outcome.errors)")
    }
    return outcome.output
  }
}
