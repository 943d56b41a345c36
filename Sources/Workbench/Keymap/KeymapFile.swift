import TOMLKit

/// A keymap file as it is written, before its parent's bindings are put under its own.
struct KeymapFile {
  /// One line of the file: the command the keys give in the context, or nil when the line unbinds them.
  struct Binding: Hashable {
    let context: KeyContext
    let keys: [KeyStroke]
    let command: Command?
    let place: KeymapPlace
  }

  struct Parent: Hashable {
    let name: String
    let place: KeymapPlace
  }

  /// What people call the map.
  private(set) var title: String?
  private(set) var parent: Parent?
  /// In the order of the file.
  private(set) var bindings: [Binding] = []
  private(set) var problems: [KeymapProblem] = []

  /// Reads as much as can be read; what cannot is in `problems`.
  init(_ text: String) {
    let places = KeymapPlaces(text)
    do {
      let reader = KeymapReader(root: try TOMLTable(string: text), places: places)
      (title, parent) = (reader.title, reader.parent)
      (bindings, problems) = reader.bindings()
    } catch {
      problems = [Self.problem(error, places: places)]
    }
  }

  private static func problem(_ error: any Error, places: KeymapPlaces) -> KeymapProblem {
    if let repeated = places.repeated {
      let what = repeated.key.map { "\"\($0)\"" } ?? "rubriken [\(repeated.table)]"
      return KeymapProblem(repeated.place, .error, "\(what) står redan längre upp")
    }
    guard let error = error as? TOMLParseError else {
      return KeymapProblem(.start, .error, "filen går inte att läsa som TOML")
    }
    let place = KeymapPlace(line: error.source.begin.line, column: error.source.begin.column)
    return KeymapProblem(
      place, .error, "här går filen inte att läsa: varje rad ska se ut som \"tangent\" = \"kommando\"")
  }
}

/// Takes a parsed TOML table apart in the order of its lines.
private struct KeymapReader {
  /// A context's heading with what stands under it.
  struct Heading {
    let context: KeyContext
    let values: TOMLTable

    var name: String { context.rawValue }
  }

  let root: TOMLTable
  let places: KeymapPlaces

  var title: String? { root["namn"]?.string }

  var parent: KeymapFile.Parent? {
    guard let name = root["arver"]?.string else { return nil }
    let entry = places.entries.first { $0.table.isEmpty && $0.key == "arver" }
    return KeymapFile.Parent(name: name, place: entry?.value ?? .start)
  }

  func bindings() -> ([KeymapFile.Binding], [KeymapProblem]) {
    var bindings: [KeymapFile.Binding] = []
    var problems: [KeymapProblem] = []
    var tables: [Heading] = []
    for name in root.keys {
      if let context = KeyContext(rawValue: name), let values = root[name]?.table {
        tables.append(Heading(context: context, values: values))
      } else if let sentence = refusal(ofTopLevel: name) {
        problems.append(KeymapProblem(place(ofTopLevel: name), .error, sentence))
      }
    }
    for entry in places.entries + unplaced(tables) {
      guard let key = entry.key, let table = tables.first(where: { $0.name == entry.table }),
        let value = table.values[key]
      else { continue }
      do throws(KeymapProblem.Thrown) {
        bindings.append(try binding(key, at: entry, in: table.context, value: value.string))
      } catch {
        problems.append(error.problem)
      }
    }
    return (bindings, problems)
  }

  private func binding(
    _ key: String, at entry: KeymapPlaces.Entry, in context: KeyContext, value: String?
  ) throws(KeymapProblem.Thrown) -> KeymapFile.Binding {
    let command = try command(value, at: entry.value)
    do {
      let keys = try KeyNotation.read(key)
      return KeymapFile.Binding(context: context, keys: keys, command: command, place: entry.place)
    } catch {
      throw KeymapProblem.Thrown(KeymapProblem(entry.place, .error, error.sentence))
    }
  }

  private func command(_ name: String?, at place: KeymapPlace) throws(KeymapProblem.Thrown) -> Command? {
    guard let name else {
      let sentence = "här ska ett kommando stå inom citattecken, eller \"ingen\""
      throw KeymapProblem.Thrown(KeymapProblem(place, .error, sentence))
    }
    if name == "ingen" { return nil }
    if let command = Command(rawValue: name) { return command }
    let near = Nearest.to(name, among: Command.allCases.map(\.rawValue) + ["ingen"])
    let sentence = "okänt kommando \"\(name)\"" + (near.map { ": menade du \"\($0)\"?" } ?? "")
    throw KeymapProblem.Thrown(KeymapProblem(place, .error, sentence))
  }

  private func refusal(ofTopLevel name: String) -> String? {
    guard let value = root[name] else { return nil }
    if name == "namn" || name == "arver" {
      return value.string == nil ? "\(name) ska vara ett namn inom citattecken" : nil
    }
    if KeyContext(rawValue: name) != nil { return "[\(name)] ska vara en rubrik med rader under" }
    let isHeading = value.table != nil
    let known = isHeading ? KeyContext.allCases.map(\.rawValue) : ["namn", "arver"]
    let near = Nearest.to(name, among: known).map { isHeading ? "[\($0)]" : $0 }
    return (isHeading ? "okänd rubrik [\(name)]" : "\"\(name)\" står inte under någon rubrik")
      + (near.map { ": menade du \($0)?" } ?? "")
  }

  private func place(ofTopLevel name: String) -> KeymapPlace {
    let entry = places.entries.first {
      $0.key == nil ? $0.table == name || $0.table.hasPrefix(name + ".") : $0.table.isEmpty && $0.key == name
    }
    return entry?.place ?? .start
  }

  /// Values TOML reads but that stand on no line of their own (inline tables, dotted and escaped keys): they are put
  /// where their heading is.
  private func unplaced(_ tables: [Heading]) -> [KeymapPlaces.Entry] {
    let lines = places.entries.count { line in line.key != nil && tables.contains { $0.name == line.table } }
    guard tables.reduce(0, { $0 + $1.values.count }) != lines else { return [] }
    let placed = Set(places.entries.map { [$0.table, $0.key] })
    return tables.sorted { $0.name < $1.name }.flatMap { table in
      table.values.keys.filter { !placed.contains([table.name, $0]) }.map { key in
        let place = place(ofTopLevel: table.name)
        return KeymapPlaces.Entry(table: table.name, key: key, place: place, value: place)
      }
    }
  }
}

extension KeymapProblem {
  /// One problem on its way out of a function.
  struct Thrown: Error {
    let problem: KeymapProblem

    init(_ problem: KeymapProblem) {
      self.problem = problem
    }
  }
}
