/// Breaks running text into lines.
package enum Wrap {
  /// The text in lines of at most `width` cells, broken at blanks; a word longer than a line is broken anywhere.
  /// A line end in the text is kept, blanks at the end of a line are not; an empty text is one empty line.
  package static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrapped(paragraph, width: max(width, 1))
    }
  }

  private static func wrapped(_ paragraph: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var (line, used) = ("", 0)
    for word in paragraph.split(separator: " ") {
      let own = DisplayWidth.of(word)
      if line.isEmpty ? own <= width : used + 1 + own <= width {
        if !line.isEmpty { line += " " }
        used += own + (line.isEmpty ? 0 : 1)
        line += word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = broken(word, width: width, into: &lines)
      used = DisplayWidth.of(line)
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// Adds the full lines of a word that is too long and returns what is left of it.
  private static func broken(_ word: Substring, width: Int, into lines: inout [String]) -> String {
    var rest = word
    while DisplayWidth.of(rest) > width {
      let part = DisplayWidth.prefix(of: rest, columns: width)
      let taken = part.isEmpty ? rest.prefix(1) : part
      lines.append(String(taken))
      rest = rest[taken.endIndex...]
    }
    return String(rest)
  }
}
