import Foundation
import Testing

/// A chapter of docs/handbok, taken apart into what it shows and which keys it names.
struct Chapter: Sendable, CustomTestStringConvertible {
  let file: URL
  let lines: [String]
  private(set) var examples: [Example] = []

  var testDescription: String { file.lastPathComponent }

  static let all: [Chapter] = {
    let folder = Project.root.appending(path: "docs/handbok")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap { Chapter($0) }
  }()

  private init?(_ file: URL) {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    self.file = file
    lines = text.components(separatedBy: "\n")
    findExamples()
  }

  private mutating func findExamples() {
    var files: [String: String] = [:]
    var index = 0
    while let start = lines[index...].firstIndex(where: { $0.hasPrefix("```") }),
      let end = lines[(start + 1)...].firstIndex(where: { $0.hasPrefix("```") })
    {
      let body = Array(lines[(start + 1)..<end])
      let note = start > 0 ? Note(lines[start - 1]) : nil
      if case .file(let name) = note { files[name] = body.joined(separator: "\n") + "\n" }
      if let example = example(note, body, start + 1..<end, files) { examples.append(example) }
      index = end + 1
    }
  }

  private func example(_ note: Note?, _ body: [String], _ range: Range<Int>, _ files: [String: String])
    -> Example?
  {
    if case .output(let cut, let command?) = note {
      return Example(kind: .picture(command: command), cut: cut, files: files, body: body, range: range)
    }
    guard body.contains(where: { $0.hasPrefix(Example.prompt) }) else { return nil }
    let cut = if case .output(let cut, nil) = note { cut } else { Cut.whole }
    return Example(kind: .transcript, cut: cut, files: files, body: body, range: range)
  }

  /// Keys are written in bold, and nothing else is.
  var keys: Set<String> {
    let fenced = examples.map(\.range)
    let prose = lines.indices.filter { line in !fenced.contains { $0.contains(line) } }.map { lines[$0] }
    return Set(prose.flatMap { $0.matches(of: /\*\*(.+?)\*\*/).map { String($0.1) } })
  }
}

/// The comment above a fence: `<!-- rader 1-9: rodtrad … -->`, `<!-- rader 1-9 -->`, `<!-- rodtrad … -->` or `<!-- fil namn -->`.
enum Note {
  case output(Cut, command: String?)
  case file(String)

  init?(_ line: String) {
    guard line.hasPrefix("<!-- "), line.hasSuffix(" -->") else { return nil }
    let text = line.dropFirst(5).dropLast(4)
    if text.hasPrefix("fil ") {
      self = .file(String(text.dropFirst(4)))
    } else if text.hasPrefix("rodtrad ") {
      self = .output(.whole, command: String(text))
    } else if text.hasPrefix("rader ") {
      let parts = text.dropFirst(6).split(separator: ": ", maxSplits: 1)
      guard let cut = parts.first.flatMap({ Cut($0) }) else { return nil }
      self = .output(cut, command: parts.count > 1 ? String(parts[1]) : nil)
    } else {
      return nil
    }
  }
}
