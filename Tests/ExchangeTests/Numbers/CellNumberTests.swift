import Exchange
import FollowUp
import Testing

@Suite("A cell of a file is read as a number")
struct CellNumberTests {
  @Test(
    "what is wrong is said with the whole cell, and a date is a date",
    arguments: [
      ("2019-08-31", "”2019-08-31” är ett datum: här ska det stå ett tal"),
      ("31/8 2019", "”31/8 2019” är ett datum: här ska det stå ett tal"),
      ("2019-08-31 00:00:00", "”2019-08-31 00:00:00” är ett datum: här ska det stå ett tal"),
      ("n/a", "”n/a”: okänt ord, skriv ett tal"), ("12+3", "”12+3” är en formel: bara värden tas emot"),
    ])
  func reasons(text: String, sentence: String) {
    let finding = DecimalFinding([String](), usual: .comma)
    let flaw = #expect(throws: CellFlaw.self) {
      try CellNumber(unit: .kronor, decimals: finding).read(text)
    }
    #expect(flaw?.sentence == sentence)
  }

  private func read(
    _ text: String, _ sign: DecimalSign? = nil, _ unit: MeasureUnit = .kronor, usual: DecimalSign? = nil
  ) throws -> Figure.Content {
    let decimals = sign.map { DecimalFinding(told: $0) } ?? DecimalFinding([text], usual: usual)
    return try CellNumber(unit: unit, decimals: decimals).read(text)
  }

  @Test(
    "numbers as files write them",
    arguments: [
      ("1.234,5", "1234.5"), ("1 234,5", "1234.5"), ("1,234.5", "1234.5"),
      ("1\u{A0}234\u{202F}567", "1234567"),
      ("\u{2212}12,5", "-12.5"), ("– 12", "-12"), ("1234,50-", "-1234.50"), ("+7", "7"),
      ("1.234.567", "1234567"),
      ("1,234,567.89", "1234567.89"), ("0,125", "0.125"), ("12345.678", "12345.678"),
      ("1 234.567", "1234.567"),
      ("12,5 tkr", "12500"), (" 8 ", "8"), ("1234,567", "1234.567"),
    ])
  func numbers(text: String, literal: String) throws {
    #expect(try read(text) == .number(number(literal)))
  }

  @Test(
    "missing is as it is typed",
    arguments: [
      ("", Figure.Missing.empty), ("-", .dash), ("–", .dash), ("--", .doubleDash), ("saknas", .dash),
    ])
  func missing(text: String, missing: Figure.Missing) throws {
    #expect(try read(text) == .missing(missing))
  }

  @Test(
    "formulas, errors and remarks are refused",
    arguments: [
      "=1+2", "=SUM(A1:A3)", "+cmd|' /C calc'!A0", "-cmd|x", "@SUM(A1)", "+=250", "*=1,02", "/=2", "1+2",
      "-2+3",
      "#REF!", "#DIV/0!", "#####", "(1 234)", "ca 5", "1.23.456", "12,34,5", "1.234,5.6", "+2 %|x",
    ])
  func refused(text: String) {
    #expect(throws: CellFlaw.self) { try read(text) }
  }

  @Test("a figure that may be read in two ways is read by what the file shows, else asked about")
  func unclear() throws {
    #expect(throws: CellFlaw.unclearDecimals("1,234")) { try read("1,234") }
    #expect(throws: CellFlaw.unclearDecimals("1.234")) { try read("1.234", usual: .comma) }
    #expect(try read("1,234", usual: .comma) == .number(number("1.234")))
    #expect(try read("1.234", .comma) == .number(number("1234")))
    #expect(try read("1.234", .point) == .number(number("1.234")))
    let shown = DecimalFinding(["1.234", "5,5"], usual: nil)
    #expect(shown.sign == .comma)
    #expect(try CellNumber(unit: .kronor, decimals: shown).read("1.234") == .number(number("1234")))
  }

  @Test("a file that shows both signs tells of it, and reads only what is clear")
  func conflict() throws {
    let both = DecimalFinding(["1,5", "2.5", "1.234"], usual: .comma)
    #expect(both.conflict == ["1,5", "2.5"])
    let number = CellNumber(unit: .count, decimals: both)
    #expect(try number.read("2.5") == .number(ExactDecimal(coefficient: 25, exponent: -1)))
    #expect(throws: CellFlaw.unclearDecimals("1.234")) { try number.read("1.234") }
  }

  @Test("the unit of the file decides, a written one before it")
  func units() throws {
    #expect(try read("12,5", .comma, .millions) == .number(number("125e5")))
    #expect(try read("12,5 kr", .comma, .millions) == .number(number("12.5")))
    #expect(throws: CellFlaw.self) { try read("12 %", .comma, .thousands) }
  }
}
