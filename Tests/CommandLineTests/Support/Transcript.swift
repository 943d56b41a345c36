import Foundation
import Testing

/// A session of shell as text: a line that begins with `$ ` is run; what follows is what it writes, standard error
/// with `2> ` before each line, an exit code other than 0 as `[2]`. Lines that begin with `// ` are for the reader.
struct Transcript: CustomTestStringConvertible {
  let file: URL

  var testDescription: String { file.deletingPathExtension().lastPathComponent }

  /// The transcripts of a folder beside this target's tests.
  static func all(_ folder: String) -> [Transcript] {
    let place = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { Transcript(file: place.appending(path: $0)) }
  }

  func read() throws -> String { try String(contentsOf: file, encoding: .utf8) }

  func keep(_ text: String) throws { try text.write(to: file, atomically: true, encoding: .utf8) }

  /// Runs the lines of a transcript in order; returns it as it came out.
  static func played(_ text: String, in workspace: Workspace) throws -> String {
    var played = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("// ") {
        played += (played.isEmpty || played.hasSuffix("\n\n") || isRemark(played) ? "" : "\n") + line + "\n"
      } else if line.hasPrefix("$ ") {
        played += line + "\n" + written(try workspace.run(String(line.dropFirst(2))))
      }
    }
    return played
  }

  private static func isRemark(_ text: String) -> Bool {
    text.split(separator: "\n").last?.hasPrefix("// ") ?? false
  }

  private static func written(_ outcome: Outcome) -> String {
    let errors = lines(outcome.errors).map { $0.isEmpty ? "2>\n" : "2> \($0)\n" }.joined()
    let output = lines(outcome.output).map { $0 + "\n" }.joined()
    return output + errors + (outcome.code == 0 ? "" : "[\(outcome.code)]\n")
  }

  /// A last line without a line feed is told, since it is a fault.
  private static func lines(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    if text.hasSuffix("\n") {
      return text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return (text + "(utan radslut)").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
