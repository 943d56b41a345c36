import Foundation
import Testing

/// The chapter on numbers tells what each way of writing becomes: every row is typed at the program.
@Suite("The handbook's tables of numbers")
struct NumberTableTests {
  /// A row of a table whose result is in mnkr: `| typed | result |`.
  struct Row: Sendable, CustomTestStringConvertible {
    let typed: String
    let result: String
    var testDescription: String { "\(typed) becomes \(result)" }
  }

  @Test("What is typed becomes what the table says", arguments: rows)
  func typed(_ row: Row) throws {
    let keys = row.typed.map { $0 == " " ? "<Space>" : String($0) }.joined(separator: " ")
    let walk = "3 <Down> <Down> <Down> <Down> <Down> <Right> <Enter> <C-u> \(keys) <Enter>"
    let screen = try Shell(files: [:]).run(
      "rodtrad spela --namnd von --ar 2019 --tangenter \"\(walk)\" --storlek 200x40")
    // The program keeps a number and its unit together with blanks that do not break.
    let told = screen.map { $0.replacing("\u{A0}", with: " ") }
    let saved = " Sparat: 783,1 mnkr → \(row.result) · Personal · prognos helår"
    #expect(told.contains { $0.hasPrefix(saved) }, "\(screen.suffix(2))")
  }

  @Test("The chapter has such rows")
  func found() { #expect(Self.rows.count >= 10) }

  private static let rows: [Row] = {
    let chapter = Chapter.all.first { $0.testDescription == "07-skriva-siffror.md" }
    return (chapter?.lines ?? []).flatMap { line -> [Row] in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 2, cells[1].hasSuffix(" mnkr") else { return [] }
      return cells[0].matches(of: /`(.+?)`/).map { Row(typed: String($0.1), result: cells[1]) }
    }
  }()
}
