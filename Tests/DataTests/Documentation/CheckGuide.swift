import Foundation

/// docs/kontroller/README.md, read: a section a rule, each with a table of examples.
struct CheckGuide {
  struct Section {
    let title: String
    let rule: String
    var examples: [Example] = []
  }

  /// A row of a table: what the rule says of a figure of a real document.
  struct Example: Sendable {
    let rule: String
    let address: String
    /// `1 109,7 mnkr`; nil where a dash stands.
    let printed: String?
    let computed: String?
    let difference: String?
    /// `fel`, `varning`, …, or `stämmer` where the rule says nothing.
    let verdict: String

    var name: String { "\(rule) \(address)" }
  }

  private(set) var sections: [Section] = []

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/kontroller/README.md")
    var heading = ""
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
      if let match = line.prefixMatch(of: /Regel `([a-z-]+)`\./) {
        sections.append(Section(title: heading, rule: String(match.1)))
      }
      guard line.hasPrefix("| "), line.contains("`"), let last = sections.indices.last else { continue }
      try sections[last].examples.append(Self.example(line, rule: sections[last].rule))
    }
  }

  var examples: [Example] { sections.flatMap(\.examples) }

  private static func example(_ line: Substring, rule: String) throws -> Example {
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 6 else { throw CocoaError(.fileReadCorruptFile) }
    return Example(
      rule: rule, address: cells[1].trimmingCharacters(in: ["`"]), printed: value(cells[2]),
      computed: value(cells[3]), difference: value(cells[4]), verdict: cells[5])
  }

  private static func value(_ cell: String) -> String? { cell == "–" ? nil : cell }
}
