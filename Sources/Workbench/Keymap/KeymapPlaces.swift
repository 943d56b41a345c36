/// Where keys and values stand in a keymap file. The TOML library tells where a syntax error is but not where a value
/// is, so the lines are looked through once more, byte by byte: `[table]`, `key = value` and `"key" = value` is all a
/// keymap needs.
struct KeymapPlaces {
  /// A line that binds something, or a heading.
  struct Entry: Hashable {
    /// The heading it stands under; empty at the top.
    let table: String
    /// Nil for the heading itself.
    let key: String?
    let place: KeymapPlace
    let value: KeymapPlace
  }

  /// In the order of the file.
  private(set) var entries: [Entry] = []

  init(_ text: String) {
    var table = ""
    let start = text.hasPrefix("\u{FEFF}") ? text.utf8.dropFirst(3) : text.utf8[...]
    var number = 0
    for line in start.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard let entry = KeymapLine(line, number: number, table: table).entry else { continue }
      table = entry.table
      entries.append(entry)
    }
  }

  /// The first line that has an equal line before it, as TOML sees it.
  var repeated: Entry? {
    var seen: Set<[String?]> = []
    return entries.first { !seen.insert([$0.table, $0.key]).inserted }
  }
}

/// One line being looked through.
private struct KeymapLine {
  private let line: Substring.UTF8View
  private let number: Int
  private let table: String

  init(_ line: Substring.UTF8View, number: Int, table: String) {
    self.line = line
    self.number = number
    self.table = table
  }

  var entry: KeymapPlaces.Entry? {
    let start = afterBlanks(line.startIndex)
    guard start < line.endIndex, line[start] != UInt8(ascii: "#") else { return nil }
    return line[start] == UInt8(ascii: "[") ? heading(at: start) : binding(at: start)
  }

  private func heading(at start: String.Index) -> KeymapPlaces.Entry? {
    let first = afterBlanks(line.index(after: start))
    guard let (name, _) = name(at: first) else { return nil }
    return KeymapPlaces.Entry(table: name, key: nil, place: place(first), value: place(first))
  }

  private func binding(at start: String.Index) -> KeymapPlaces.Entry? {
    guard let (key, end) = name(at: start) else { return nil }
    let equals = afterBlanks(end)
    guard equals < line.endIndex, line[equals] == UInt8(ascii: "=") else { return nil }
    let value = afterBlanks(line.index(after: equals))
    return KeymapPlaces.Entry(table: table, key: key, place: place(start), value: place(value))
  }

  /// The bare or quoted name that begins here, and what comes after it.
  private func name(at start: String.Index) -> (String, String.Index)? {
    guard start < line.endIndex else { return nil }
    let quote = line[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let stops = Array("=] \t\r#".utf8)
      let end = line[start...].firstIndex { stops.contains($0) } ?? line.endIndex
      return (String(Substring(line[start..<end])), end)
    }
    return quoted(from: line.index(after: start), by: quote)
  }

  /// A quoted name; of the escapes only `\"` and `\\` are read, for no other key needs one.
  private func quoted(from start: String.Index, by quote: UInt8) -> (String, String.Index)? {
    var bytes: [UInt8] = []
    var index = start
    while index < line.endIndex, line[index] != quote {
      if line[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        line.formIndex(after: &index)
        guard index < line.endIndex else { return nil }
      }
      bytes.append(line[index])
      line.formIndex(after: &index)
    }
    guard index < line.endIndex else { return nil }
    return (String(decoding: bytes, as: UTF8.self), line.index(after: index))
  }

  private func afterBlanks(_ index: String.Index) -> String.Index {
    line[index...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? line.endIndex
  }

  private func place(_ index: String.Index) -> KeymapPlace {
    let before = line[..<index]
    let isPlain = before.allSatisfy { $0 < 0x80 }
    return KeymapPlace(line: number, column: (isPlain ? before.count : Substring(before).count) + 1)
  }
}
