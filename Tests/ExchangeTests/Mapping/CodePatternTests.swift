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

  @Test(
    "what a person wrote is no rule, and why",
    arguments: [
      ("", "Skriv en kod"), (" * ", "gäller allt"), ("**", "gäller allt"), ("5*1", "ska stå sist"),
      ("50**", "ska stå sist"), ("5000-51", "lika många siffror"), ("5199-5000", "slutar innan det börjar"),
      ("5000-", "två ändar"), ("–5199", "två ändar"),
    ])
  func flaw(text: String, told: String) {
    #expect(CodePattern.flaw(in: text)?.contains(told) == true, "\(CodePattern.flaw(in: text) ?? "")")
  }

  @Test(
    "what is a rule has no flaw", arguments: ["5010", "50*", "5000-5199", "5000 – 5199", "Summa*", "a-b"])
  func sound(text: String) {
    #expect(CodePattern.flaw(in: text) == nil)
    #expect(CodePattern(text) != nil)
  }

  @Test(
    "the rule about one name is about its code where it has one",
    arguments: [
      ("5010 Löner", "5010"), ("5010", "5010"), ("Hyra lokaler", "hyra lokaler"), ("1 januari", "1 januari"),
      ("Summa*", "summa*"),
    ])
  func naming(key: String, rule: String) { #expect(CodePattern.naming(key)?.description == rule) }

  @Test("a name that reads as an interval can have no rule of its own")
  func unnameable() { #expect(CodePattern.naming("2019-2020") == nil) }
}
