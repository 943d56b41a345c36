/// The help: every command that works where one was, with its keys, under the headings of the command table;
/// searchable by key and by word.
package struct HelpPage: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// Every key of the command, the map's own first.
    package let keys: [String]
    package let text: String
    package let group: CommandGroup
  }

  /// A line of the page.
  package enum Line: Hashable, Sendable {
    case heading(String)
    case row(Row)
  }

  package let rows: [Row]
  package private(set) var line = EditLine()
  /// While one types what to search for.
  package internal(set) var isSearching = false
  /// The first line shown.
  package private(set) var offset = 0

  /// One row a command, in the order of the command table, whatever the order of the bindings.
  package init(_ bindings: [KeyBinding]) {
    var keys: [Command: [String]] = [:]
    for binding in bindings { keys[binding.command, default: []].append(binding.label) }
    rows = CommandInfo.table.compactMap { info in
      keys[info.command].map { Row(keys: $0, text: info.help, group: info.group) }
    }
  }

  package var matches: [Row] {
    let found = Matching.filter(rows, by: line.text) {
      "\($0.text) \($0.group.rawValue) \($0.keys.joined(separator: " "))"
    }
    guard let key = rows.first(where: { $0.keys.contains(line.text) }) else { return found }
    return [key] + found.filter { $0 != key }
  }

  /// What is shown: under headings, or the hits with the best first while one searches.
  package var lines: [Line] {
    guard line.text.isEmpty else { return matches.map { .row($0) } }
    return CommandGroup.allCases.flatMap(lines(under:))
  }

  private func lines(under group: CommandGroup) -> [Line] {
    let rows = rows.filter { $0.group == group }
    return rows.isEmpty ? [] : [.heading(group.rawValue)] + rows.map { .row($0) }
  }

  mutating func search(_ change: (inout EditLine) -> Void) {
    isSearching = true
    change(&line)
    offset = 0
  }

  mutating func endSearch() {
    isSearching = false
    line.eraseAll()
    offset = 0
  }

  mutating func scroll(_ move: Move) {
    offset = move.row(from: offset, count: lines.count)
  }
}
