import Store
import Workbench

/// Finds keymap files by name or path and reads them.
enum Keymaps {
  /// - Parameter name: a map's name (`vim`) or a file; `standard` when nil.
  static func load(_ name: String?) throws -> Keymap {
    let wanted = name ?? "standard"
    guard let path = path(of: wanted) else {
      throw Failure.unreadable(
        "tangentbordet \(wanted) finns inte: sökte i \(Locations.keymapFolders.joined(separator: ", "))")
    }
    do {
      return try Keymap.load(text: try text(at: path), name: base(path), parent: parent)
    } catch let problems as KeymapProblems {
      throw Failure.unreadable(problems.all.map { "\(path):\($0.description)" }.joined(separator: "\n"))
    }
  }

  /// Begins to load a map, to be asked for when the year has been read.
  static func loading(_ name: String?) -> Ahead<Keymap> { Ahead { try load(name) } }

  /// Every problem of a file, warnings too, each with line and column.
  static func problems(inFile path: String) throws -> [KeymapProblem] {
    Keymap.problems(text: try text(at: path), name: base(path), parent: parent)
  }

  private static func parent(_ name: String) -> String? {
    path(of: name).flatMap { try? text(at: $0) }
  }

  private static func path(of name: String) -> String? {
    if name.contains("/") || name.hasSuffix(".toml") { return Locations.exists(name) ? name : nil }
    return Locations.keymapFolders.map { "\($0)/\(name).toml" }.first(where: Locations.exists)
  }

  private static func text(at path: String) throws(StoreError) -> String {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let bytes = try FileReader.bytes(FolderPath(root: folder).file(EntryName(name)), limit: 1_000_000)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw StoreError(kind: .content, file: path, reason: "filen är inte UTF-8")
    }
    return text
  }

  private static func base(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".toml") ? String(name.dropLast(5)) : name
  }
}
