import Testing
import TextLayout

@Suite struct WrapTests {
  @Test(
    "lines break at blanks, and inside a word only when it must",
    arguments: [
      ("fler och dyrare placeringar", 12, ["fler och", "dyrare", "placeringar"]),
      ("a b", 3, ["a b"]), ("", 5, [""]), ("   ", 5, [""]), ("ett\n\ntvå", 9, ["ett", "", "två"]),
      ("jourhemsplacering", 8, ["jourhems", "placerin", "g"]),
      ("x jourhemsplacering y", 8, ["x", "jourhems", "placerin", "g y"]),
      ("日本語", 4, ["日本", "語"]), ("日本", 1, ["日", "本"]), ("ab", 0, ["a", "b"]),
    ])
  func lines(text: String, width: Int, result: [String]) {
    #expect(Wrap.lines(text, width: width) == result)
  }

  @Test("no line is wider than asked, and no word is lost", arguments: 0..<100)
  func keepsToWidth(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = (0..<12).map { _ in
      String(repeating: "å", count: Int.random(in: 1...14, using: &random))
    }
    let width = Int.random(in: 1...20, using: &random)
    let lines = Wrap.lines(words.joined(separator: " "), width: width)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.joined().filter { $0 != " " } == words.joined())
  }
}
