import FollowUp
import Testing

private let tkr = NumberEntry(unit: .thousands, current: number("1000e3"), decimals: 0)
private let empty = NumberEntry(unit: .thousands, current: nil, decimals: 0)
private let percent = NumberEntry(unit: .percent, current: number("47"), decimals: 0)

@Suite("Refused numbers")
struct NumberEntryRefusalTests {
  @Test(
    "what is no number is refused with a reason",
    arguments: [
      ("1.2.3", NumberEntryProblem.twoDecimalSigns("1.2.3")), ("1.234,5", .twoDecimalSigns("1.234,5")),
      ("12,", .digitMissing("12,")), (",5", .digitMissing(",5")), ("5, 5", .blankAfterDecimalSign("5, 5")),
      ("12,5 3", .blankAfterDecimalSign("12,5 3")), ("12 34", .badGrouping("12 34")),
      ("1234 567", .badGrouping("1234 567")), ("1  234", .badGrouping("1  234")),
      ("1 2345", .badGrouping("1 2345")),
      ("1234567890123456", .tooManyDigits("1234567890123456")),
      ("0,0000000001", .tooManyDecimals("0,0000000001")), ("=1/0", .divisionByZero("=1/0")),
      ("=1/(2-2)", .divisionByZero("=1/(2-2)")), ("/=0", .divisionByZero("/=0")),
      ("5 %", .unitDoesNotFit("%", .thousands)),
      ("=2 %*10 %", .unitDoesNotFit("%", .thousands)), ("=2 % + 3 %", .unitDoesNotFit("%", .thousands)),
      ("5 st", .unitDoesNotFit("st", .thousands)), ("=2 tkr * 3 tkr", .unitTimesUnit("=2 tkr * 3 tkr")),
      ("=5/2 tkr", .unitTimesUnit("=5/2 tkr")), ("*=2 tkr", .unitTimesUnit("*=2 tkr")),
      ("=100+2 %", .percentAdded("=100+2 %")), ("=12,5+3 mnkr", .unitMissing("=12,5+3 mnkr")),
      ("abc", .unknownWord("abc")), ("12 hundar", .unknownWord("hundar")), ("12x", .unknownWord("x")),
      ("=12 hundar", .unknownWord("hundar")), ("tkr", .unknownWord("tkr")), ("12!", .unknownSign("!")),
      ("٣", .unknownSign("٣")),
      ("12+3", .arithmeticWithoutEquals("12+3")), ("2/3", .arithmeticWithoutEquals("2/3")),
      ("--5", .arithmeticWithoutEquals("--5")), ("=", .unfinished("=")), ("=5+", .unfinished("=5+")),
      ("+=", .unfinished("+=")), ("+", .unfinished("+")), ("=(5", .unbalanced("=(5")),
      ("=5)", .unbalanced("=5)")),
      ("=5*/2", .unexpected("=5*/2", at: "/")), ("=2(3)", .unexpected("=2(3)", at: "(")),
      ("12 tkr kr", .unexpected("12 tkr kr", at: "kr")),
      ("=999999999999999*999999999999999", .tooLarge("=999999999999999*999999999999999")),
      ("=999999999999999+1", .tooLarge("=999999999999999+1")),
    ])
  func refused(text: String, problem: NumberEntryProblem) {
    #expect(throws: problem) { try tkr.read(text) }
  }

  @Test("a change of an empty cell is refused", arguments: ["+=250", "-=250", "*=1,02", "/=2", "+=2 %"])
  func nothingToChange(text: String) {
    #expect(throws: NumberEntryProblem.nothingToChange(text)) { try empty.read(text) }
  }

  @Test("money does not fit in per cent, and per cent of per cent may mean two things")
  func perCentCell() {
    #expect(throws: NumberEntryProblem.unitDoesNotFit("tkr", .percent)) { try percent.read("5 tkr") }
    #expect(throws: NumberEntryProblem.percentOfPercent("+=2 %")) { try percent.read("+=2 %") }
  }

  @Test("endless parentheses and endless texts are refused, not followed")
  func deep() {
    let nested = "=" + String(repeating: "(", count: 90) + "1" + String(repeating: ")", count: 90)
    #expect(throws: NumberEntryProblem.tooDeep(nested)) { try tkr.read(nested) }
    let long = String(repeating: "1", count: 5000)
    #expect(throws: NumberEntryProblem.tooDeep(String(repeating: "1", count: 20) + "…")) {
      try tkr.read(long)
    }
  }

  @Test("the sentence says what was wrong and where")
  func sentences() {
    #expect(NumberEntryProblem.twoDecimalSigns("1.2.3").sentence == "”1.2.3”: två decimaltecken")
    #expect(
      NumberEntryProblem.unitDoesNotFit("tkr", .percent).sentence == "”tkr” passar inte här: rutan är i %")
    #expect(
      NumberEntryProblem.nothingToChange("+=2").sentence
        == "”+=2”: rutan är tom, det finns inget tal att ändra")
  }
}
