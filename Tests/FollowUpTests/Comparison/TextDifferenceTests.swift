import FollowUp
import Testing

@Suite("How two texts differ is told word by word")
struct TextDifferenceTests {
  private func told(_ left: String, _ right: String) -> [String] {
    TextDifference(left, right).parts.map { "\($0.left) | \($0.right)" }
  }

  @Test("the words that differ stand in brackets with the same words around them")
  func marked() {
    #expect(
      told(
        "Prognosen överskrids av fler och dyrare placeringar än vi har räknat med i år",
        "Prognosen överskrids av fler placeringar än vi har räknat med under hela året") == [
          "Prognosen överskrids av fler [och dyrare] placeringar än vi har … | "
            + "Prognosen överskrids av fler [ ] placeringar än vi har …",
          "… vi har räknat med [i år] | … vi har räknat med [under hela året]",
        ])
  }

  @Test("differences that stand close together are one")
  func close() {
    #expect(told("a b c d", "x b y d") == ["[a b c] d | [x b y] d"])
  }

  @Test("blanks and line breaks are no words: nothing differs")
  func blanks() { #expect(told("ett\ntvå  tre", "ett två tre").isEmpty) }

  @Test("where one is empty all of the other differs")
  func empty() { #expect(told("", "ett två") == ["[ ] | [ett två]"]) }

  @Test("texts longer than anybody reads are told as one difference")
  func long() {
    let left = (0..<3000).map { "v\($0)" }.joined(separator: " ")
    let right = (0..<3000).map { "h\($0)" }.joined(separator: " ")
    #expect(TextDifference("samma " + left, "samma " + right).parts.count == 1)
  }

  @Test("on a line of a list a long text begins a little before it differs, a short one at its start")
  func excerpts() {
    let texts = TextDifference(
      "Riktlinjen följs återkommande inte fullt ut", "Riktlinjen följs återkommande inte alls"
    ).excerpts
    #expect(texts.left == "… återkommande inte fullt ut")
    #expect(texts.right == "… återkommande inte alls")
    #expect(TextDifference("Inte fullt ut", "Inte alls").excerpts.left == "Inte fullt ut")
    #expect(TextDifference("En lång text som tagits bort helt och hållet", "").excerpts.right.isEmpty)
  }
}
