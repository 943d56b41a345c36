/// The argument parser's help in Swedish: its headings and its own sentences are English and cannot be set.
enum HelpText {
  private static let phrases = [
    ("Show subcommand help information.", "Visa hjälp om ett kommando."),
    ("Show help information.", "Visa den här hjälpen."),
    ("Show the version.", "Visa versionen."),
  ]

  private static let headings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "Så här:\n  "), ("ARGUMENTS:", "Ord:"), ("OPTIONS:", "Flaggor:"),
    ("SUBCOMMANDS:", "Kommandon:"), ("       rodtrad ", "  rodtrad "),
    ("  See 'rodtrad help <subcommand>' for detailed help.", "Mer om ett kommando: rodtrad visa --help"),
    ("  See 'rodtrad help ny <subcommand>' for detailed help.", "Mer om ett av dem: rodtrad ny ar --help"),
    (
      "  See 'rodtrad help importera <subcommand>' for detailed help.",
      "Mer om ett av dem: rodtrad importera csv --help"
    ),
  ]

  /// Help, version or a completion script as the user is to see it.
  static func swedish(_ english: String) -> String {
    let text = phrases.reduce(english) { $0.replacing($1.0, with: $1.1) }
    guard text.hasPrefix("OVERVIEW: ") else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
    return trimmed(lines).joined(separator: "\n") + "\n"
  }

  private static func line(_ english: String) -> String {
    for (heading, swedish) in headings where english.hasPrefix(heading) {
      return swedish + english.dropFirst(heading.count)
    }
    let wrapped = english.hasSuffix("; default:") ? english.dropLast("default:".count) + "annars:" : english
    return wrapped.replacing(" (default) ", with: "           ").replacing("(default: ", with: "(annars: ")
      .replacing("; default: ", with: "; annars: ").replacing("(values:", with: "(välj:")
      .replacing(" default: ", with: " annars: ")
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    var lines = lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
