import Foundation
import Testing

/// The handbook is held against the real program: every command it shows is run, every key it names must exist.
///
/// With `RODTRAD_RECORD` set the chapters are written again with what the program prints now; read the difference.
@Suite("The handbook")
struct HandbookTests {
  @Test("Every command shown prints what the handbook says", arguments: Chapter.all)
  func commands(_ chapter: Chapter) throws {
    var lines = chapter.lines
    for example in chapter.examples.reversed() {
      let printed = try example.lines(from: Shell(files: example.files))
      guard printed != example.body else { continue }
      lines.replaceSubrange(example.range, with: printed)
      Issue.record(
        "line \(example.range.lowerBound) shows otherwise now:\n\(printed.joined(separator: "\n"))")
    }
    if ProcessInfo.processInfo.environment["RODTRAD_RECORD"] != nil {
      try lines.joined(separator: "\n").write(to: chapter.file, atomically: true, encoding: .utf8)
    }
  }

  @Test("Every key named in bold is a key of the standard map or the vim map", arguments: Chapter.all)
  func keys(_ chapter: Chapter) throws {
    let unknown = chapter.keys.subtracting(try Self.knownKeys())
    #expect(unknown.isEmpty, "\(chapter.testDescription) names keys that do nothing: \(unknown.sorted())")
  }

  @Test("The contents lists every chapter, and each link leads to a file")
  func contents() throws {
    let contents = try #require(Chapter.all.first { $0.testDescription == "README.md" })
    let linked = Set(
      contents.lines.joined(separator: "\n").matches(of: /\]\(([0-9a-z-]+\.md)\)/).map { String($0.1) })
    let chapters = Set(Chapter.all.map(\.testDescription)).subtracting(["README.md"])
    #expect(linked == chapters)
  }

  /// The first column of the tables that `rodtrad tangentbord` prints; of a sequence also its first key.
  private static func knownKeys() throws -> Set<String> {
    let shell = try Shell(files: [:])
    let tables = try shell.run("rodtrad tangentbord") + shell.run("rodtrad tangentbord vim")
    let cells = tables.compactMap { $0.split(separator: " | ").first }
    let keys = cells.flatMap { $0.matches(of: /`(.+?)`/).map { String($0.1) } }
    return Set(keys + keys.compactMap { $0.split(separator: " ").first.map(String.init) })
  }
}
