/// What the argument parser says of a command line it cannot read, in Swedish.
///
/// The parser keeps its errors to itself and gives English sentences only; these are their forms. One it has not said
/// before becomes a sentence that is always true.
enum UsageProblem {
  private static let forms: [(TextPattern, @Sendable ([String]) -> String)] = [
    (
      TextPattern("Unknown option '{}'. Did you mean '{}'?"),
      { "flaggan \($0[0]) finns inte: menade du \($0[1])?" }
    ),
    (TextPattern("Unknown option '{}'"), { "flaggan \($0[0]) finns inte" }),
    (TextPattern("Missing expected argument '{}'"), { "\($0[0]) saknas" }),
    (TextPattern("Missing value for '{}'"), { "värdet saknas efter \($0[0])" }),
    (TextPattern("Unexpected argument '{}'"), { "”\($0[0])” är ett ord för mycket" }),
    (
      TextPattern("{} unexpected arguments: '{}'"),
      { "för många ord: \($0[1].replacing("', '", with: ", "))" }
    ),
    (
      TextPattern("The value '{}' is invalid for '{}'. Please provide one of{}"),
      { "”\($0[0])” finns inte att välja för \($0[1]): välj \(choices($0[2]))" }
    ),
    (TextPattern("The value '{}' is invalid for '{}'"), { "”\($0[0])” är inget värde för \($0[1])" }),
    (
      TextPattern("The option '{}' does not take any value, but '{}' was specified."),
      { "flaggan \($0[0]) tar inget värde: ta bort ”\($0[1])”" }
    ),
    (
      TextPattern("Can't generate completion scripts for '{}'.{}"),
      { "det finns ingen komplettering för ”\($0[0])”: välj zsh, bash eller fish" }
    ),
    (TextPattern("Can't autodetect a supported shell.{}"), { _ in "välj skal: zsh, bash eller fish" }),
  ]

  /// One Swedish sentence without its full stop.
  static func sentence(_ english: String) -> String {
    for (pattern, swedish) in forms {
      if let holes = pattern.holes(in: english) { return swedish(holes) }
    }
    return "kommandot går inte att läsa"
  }

  /// Where help is found for what was typed.
  static func advice(_ arguments: [String], commands: [String]) -> String {
    let command = arguments.first.flatMap { commands.contains($0) ? $0 : nil }
    return "Hjälp: rodtrad \(command.map { $0 + " " } ?? "")--help"
  }

  /// `'a', 'b' or 'c'.` and lines of `- a` both become `a, b eller c`.
  private static func choices(_ english: String) -> String {
    let separators: Set<Character> = ["'", ",", "\n", " ", ".", ":", "-"]
    let noise: Set<Substring> = ["or", "and", "the", "following"]
    let words = english.split(whereSeparator: separators.contains).filter { !noise.contains($0) }
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " eller " + last
  }
}
