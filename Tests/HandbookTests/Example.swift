/// Something a chapter shows of the program: commands, and the lines they print.
struct Example: Sendable {
  enum Kind: Sendable {
    /// The fence holds `$ command` lines, each with its output below.
    case transcript
    /// The fence holds output only; the command stands in the comment above it.
    case picture(command: String)
  }

  let kind: Kind
  /// The part of the output that is shown.
  let cut: Cut
  /// Files the chapter has shown so far, by name: they lie in the folder the commands run in.
  let files: [String: String]
  /// The lines between the fences, and where they stand in the chapter.
  let body: [String]
  let range: Range<Int>

  /// The lines the chapter should have, by running the commands.
  func lines(from shell: Shell) throws -> [String] {
    switch kind {
    case .picture(let command): return cut.lines(try shell.run(command))
    case .transcript:
      return try body.filter { $0.hasPrefix(Self.prompt) }.flatMap { line in
        [line] + cut.lines(try shell.run(String(line.dropFirst(Self.prompt.count))))
      }
    }
  }

  static let prompt = "$ "
}

/// Which lines of an output are shown: `1-3,7`, counted from 1; `5-` goes on to the end. What is left out between them is shown as `…`.
struct Cut: Sendable {
  private let ranges: [ClosedRange<Int>]

  static let whole = Cut(ranges: [])

  private init(ranges: [ClosedRange<Int>]) { self.ranges = ranges }

  /// Nil when the text is no such list, in order.
  init?(_ text: Substring) {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",") {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard let first = ends.first.flatMap({ Int($0) }), ends.count <= 2 else { return nil }
      let last = ends.count == 1 ? first : Int(ends[1]) ?? Int.max
      guard first <= last, first > ranges.last?.upperBound ?? 0 else { return nil }
      ranges.append(first...last)
    }
    self.init(ranges: ranges)
  }

  func lines(_ output: [String]) -> [String] {
    guard !ranges.isEmpty else { return output }
    var shown: [String] = []
    var next = 1
    for range in ranges {
      if next > 1, range.lowerBound > next { shown.append("…") }
      let last = min(range.upperBound, output.count)
      if range.lowerBound <= last { shown += output[(range.lowerBound - 1)..<last] }
      next = last + 1
    }
    return shown
  }
}
