import FollowUp
import Testing

/// What a typed text becomes in a cell of tkr with no decimals that holds 1 000 tkr.
private let tkr = NumberEntry(unit: .thousands, current: number("1000e3"), decimals: 0)
private let mnkr = NumberEntry(unit: .millions, current: number("7831e5"), decimals: 1, precision: 5)
private let percent = NumberEntry(unit: .percent, current: number("47.5"), decimals: 1)

@Suite("Typed numbers")
struct NumberEntryTests {
  @Test(
    "a number is read in the cell's unit, or in the one written after it, and keeps its precision",
    arguments: [
      ("250", "250e3"), ("-250", "-250e3"), ("+250", "250e3"), ("– 2", "-2e3"), ("−2", "-2e3"),
      ("\u{2010}7", "-7e3"), ("\u{2011}7", "-7e3"), ("\u{2012}7", "-7e3"), ("\u{2013}7", "-7e3"),
      ("12,5", "125e2"), ("12.5", "125e2"), ("1 460 590", "1460590e3"), ("1\u{A0}460\u{A0}590", "1460590e3"),
      ("1\u{202F}460\u{2009}590", "1460590e3"), ("1460590", "1460590e3"), ("12 345,50", "1234550e1"),
      ("12,5 mnkr", "125e5"), ("12,5mnkr", "125e5"), ("12 Mkr", "12e6"), ("12 mkr", "12e6"),
      ("12 MSEK", "12e6"),
      ("5 tkr.", "5e3"), ("5 TKR", "5e3"), ("500 kr", "500"), ("500 kronor", "500"), ("0,50 kr", "0.50"),
      ("0", "0e3"), ("-0", "0e3"), ("0,0", "0e2"), ("  17\t", "17e3"), ("007", "7e3"),
      ("999999999999999", "999999999999999e3"), ("0,000000001", "0.000001"),
    ])
  func plain(text: String, expected: String) throws {
    try expect(tkr, text, expected)
  }

  @Test(
    "an expression is computed; a sum keeps its finest precision",
    arguments: [
      ("=12,5+3", "155e2"), ("=12,50+3", "1550e1"), ("=(12,5+3)*2", "31e3"), ("=1+2*3", "7e3"),
      ("=(1+2)*3", "9e3"),
      ("=10/4", "25e2"), ("=10÷4×2", "5e3"), ("=10-2-3", "5e3"), ("=10 – 2 − 3", "5e3"), ("=-5+3", "-2e3"),
      ("=2*-3", "-6e3"), ("=-(2+3)", "-5e3"), ("=1000/3", "333333"), ("=2000/3", "666667"),
      ("=-2000/3", "-666667"),
      ("=1 250,5*2", "2501e3"), ("=5", "5e3"), ("=3 mnkr/2", "1500e3"), ("=2*3 mnkr", "6000e3"),
      ("=3 mnkr+200 tkr", "3200e3"), ("=(1,5+2) mnkr", "35e5"), ("=500*2 %", "10e3"), ("=200/50 %", "400e3"),
      ("=12,5 tkr + 3", "155e2"), ("=5001*1,02", "510102e1"),
    ])
  func expressions(text: String, expected: String) throws {
    try expect(tkr, text, expected)
  }

  @Test(
    "a change starts from what stood in the cell",
    arguments: [
      ("+=250", "1250e3"), ("-=250", "750e3"), ("−=250", "750e3"), ("–= 250", "750e3"), ("*=1,02", "1020e3"),
      ("×=1,02", "1020e3"), ("/=2", "500e3"), ("÷=3", "333e3"), ("+=2 %", "1020e3"), ("-=2 %", "980e3"),
      ("+=0,5 mnkr", "1500e3"), ("+=250 kr", "1000250"), ("+=10+5", "1015e3"), ("*=110 %", "1100e3"),
      ("+=-250", "750e3"), ("+=(2+3)*10", "1050e3"),
    ])
  func changes(text: String, expected: String) throws {
    try expect(tkr, text, expected)
  }

  @Test(
    "a product in a table of 0,1 mnkr is kept to 0,1 mnkr; a sum is exact",
    arguments: [
      ("*=1,02", "7988e5"), ("+=2 %", "7988e5"), ("-=2 %", "7674e5"), ("*=2", "15662e5"), ("=1/3", "3e5"),
      ("=2/3", "7e5"), ("=1,25*1", "13e5"), ("=-1,25*1", "-13e5"), ("+=0,25", "78335e4"),
      ("=1,25+3", "425e4"),
      ("+=100 kr", "783100100"),
    ])
  func millions(text: String, expected: String) throws {
    try expect(mnkr, text, expected)
  }

  @Test(
    "the unit is the table's own, whatever it is shown in",
    arguments: [
      ("+=2 %", "50326e3"), ("*=1,02", "50326e3"), ("=49,339*1,02", "50326e3"), ("-=100 kr", "49338900"),
    ])
  func shownOtherwise(text: String, expected: String) throws {
    let shown = NumberEntry(unit: .millions, current: number("49339e3"), decimals: 1, precision: 3)
    try expect(shown, text, expected)
  }

  @Test(
    "a figure kept finer than its table prints is not made coarser",
    arguments: [("+=2 %", "41e3"), ("*=1,5", "6e4"), ("/=3", "13e3")])
  func finer(text: String, expected: String) throws {
    let fine = NumberEntry(unit: .millions, current: number("40e3"), decimals: 1, precision: 5)
    try expect(fine, text, expected)
  }

  @Test(
    "where no table says, a change keeps the precision of what stood there",
    arguments: [("+=2 %", "1259"), ("*=1,001", "1235"), ("+=0,5", "1234.5")])
  func persons(text: String, expected: String) throws {
    let persons = NumberEntry(unit: MeasureUnit(rawValue: "personer"), current: number("1234"), decimals: 0)
    try expect(persons, text, expected)
  }

  @Test(
    "per cent cells take per cent",
    arguments: [
      ("47 %", "47"), ("47%", "47"), ("8,9 procent", "8.9"), ("+=2", "49.5"), ("*=1,02", "48.5"),
      ("=1/3", "0.3333"),
      ("=12 %+3 %", "15"), ("= 12 % * 2", "24.0"),
    ])
  func perCent(text: String, expected: String) throws {
    try expect(percent, text, expected)
  }

  @Test(
    "words and dashes for missing are told apart",
    arguments: [
      ("", Figure.Missing.empty), ("   ", .empty), ("-", .dash), ("–", .dash), ("−", .dash),
      ("saknas", .dash),
      ("Saknas", .dash), ("--", .doubleDash), ("––", .doubleDash), ("ej beräknad", .notCalculated),
    ])
  func missing(text: String, expected: Figure.Missing) throws {
    #expect(try tkr.read(text) == .missing(expected))
  }

  @Test("a written unit that is the cell's own name is understood")
  func ownUnit() throws {
    let hours = NumberEntry(unit: MeasureUnit(rawValue: "timmar"), current: nil, decimals: 0)
    #expect(try hours.read("12 Timmar") == .number(number("12")))
  }

  private func expect(
    _ entry: NumberEntry, _ text: String, _ expected: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let content = try entry.read(text)
    guard case .number(let value) = content else {
      Issue.record("\(text) is no number: \(content)", sourceLocation: location)
      return
    }
    #expect(value.literal == number(expected).literal, sourceLocation: location)
  }
}
