import Exchange
import Testing

@Suite("Codes of a mapping's rules")
struct CodePatternTests {
  @Test(
    "what a pattern means",
    arguments: [
      ("5010", "5010", true), ("5010", "5010 Löner", true), ("5010", "50101", false), ("50*", "5010", true),
      ("50*", "150", false), ("5000-5999", "5999", true), ("5000-5999", "6000", false),
      ("5000-5999", "50001", false),
      ("5000–5999", "5500 Hyra", true), ("Summa*", "SUMMA kostnader", true), ("0100-0199", "0150", true),
      ("", "", true),
      ("a-b", "a-b", true),
    ])
  func matches(pattern: String, text: String, isMeant: Bool) {
    #expect(CodePattern(pattern)?.matches(text) == isMeant)
  }

  @Test("what is no pattern", arguments: ["*", "5999-5000", "500-5999"])
  func refused(text: String) { #expect(CodePattern(text) == nil) }

  @Test("the text form is read back", arguments: ["5010", "50*", "5000-5999", "0100-0199"])
  func roundTrip(text: String) { #expect(CodePattern(text)?.description == text) }
}
