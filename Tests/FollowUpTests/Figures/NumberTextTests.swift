import FollowUp
import Testing

@Suite("Numbers as text")
struct NumberTextTests {
  @Test(
    "a number is shown in its unit, rounded half away from zero",
    arguments: [
      ("1460590e3", "tkr", 0, "1\u{A0}460\u{A0}590"), ("-1460590e3", "tkr", 0, "−1\u{A0}460\u{A0}590"),
      ("7831e5", "mnkr", 1, "783,1"), ("7831e5", "tkr", 0, "783\u{A0}100"), ("20873e3", "mnkr", 1, "20,9"),
      ("500", "tkr", 0, "1"), ("-500", "tkr", 0, "−1"), ("499", "tkr", 0, "0"), ("-499", "tkr", 0, "0"),
      ("999", "%", 0, "999"), ("1000", "%", 0, "1\u{A0}000"), ("7", "%", 2, "7,00"), ("0.05", "%", 1, "0,1"),
      ("-0.05", "%", 1, "−0,1"), ("0.04", "%", 1, "0,0"), ("2e6", "mnkr", 1, "2,0"),
      ("5", "mnkr", 3, "0,000"),
    ])
  func show(literal: String, unit: String, decimals: Int, expected: String) {
    #expect(NumberText.show(number(literal), in: MeasureUnit(rawValue: unit), decimals: decimals) == expected)
  }

  @Test(
    "a deviation always has its sign, except zero",
    arguments: [
      ("3.4", "+3,4"), ("-51.3", "−51,3"), ("0", "0,0"), ("0.04", "0,0"), ("-0.04", "0,0"), ("0.05", "+0,1"),
    ])
  func signs(literal: String, expected: String) {
    #expect(NumberText.show(number(literal), in: .percent, decimals: 1, sign: .always) == expected)
  }

  @Test("exact shows every written decimal")
  func exact() {
    #expect(NumberText.exact(number("7318e5"), in: .millions) == "731,8")
    #expect(NumberText.exact(number("731800e3"), in: .millions) == "731,800")
    #expect(NumberText.exact(number("731800e3"), in: .thousands) == "731\u{A0}800")
    #expect(NumberText.exact(number("7.0"), in: .percent) == "7,0")
    #expect(NumberText.exact(number("25e2"), in: .kronor) == "2\u{A0}500")
  }

  @Test("years are not grouped and per cent has a blank")
  func yearAndPercent() {
    #expect(NumberText.year(2026) == "2026")
    #expect(NumberText.percent(number("-3.87")) == "−3,9\u{A0}%")
    #expect(NumberText.percent(number("0.9"), sign: .always) == "+0,9\u{A0}%")
  }

  @Test("a figure is shown with its operator, in words, or as missing")
  func figures() {
    let target = Figure(.number(number("5000")), comparison: .atLeast)
    #expect(NumberText.figure(target, in: .count, decimals: 0) == "≥\u{A0}5\u{A0}000")
    #expect(NumberText.figure(Figure(.words("Minska")), in: .percent, decimals: 0) == "Minska")
    let relation = Figure(.words("Länssnitt"), comparison: .above)
    #expect(NumberText.figure(relation, in: .percent, decimals: 0) == ">\u{A0}Länssnitt")
    #expect(NumberText.figure(.empty, in: .percent, decimals: 0) == "·")
    #expect(NumberText.figure(Figure(.missing(.dash)), in: .percent, decimals: 0) == "–")
    #expect(NumberText.figure(Figure(.number(number("8.55"))), in: .percent, decimals: nil) == "8,55")
  }

  @Test("a figure of another unit is shown in its own")
  func ownUnit() {
    let money = Figure(.number(number("184e6")), unit: .millions)
    #expect(NumberText.figure(money, in: .percent, decimals: 1) == "184\u{A0}mnkr")
    #expect(NumberText.figure(money, in: .thousands, decimals: 0) == "184\u{A0}000")
  }

  @Test("documents print plainly")
  func documents() {
    #expect(DocumentText.canonical(number("-1460590e3"), in: .thousands) == "-1 460 590")
    #expect(DocumentText.canonical(number("7318e5"), in: .millions) == "731,8")
    #expect(
      DocumentText.canonical(Figure(.number(number("5000")), comparison: .atLeast), in: .count) == "≥5 000")
    #expect(
      DocumentText.canonical(Figure(.words("Länssnitt"), comparison: .above), in: .index) == "> Länssnitt")
    #expect(DocumentText.canonical(Figure(.number(number("8.9")), unit: .percent), in: .index) == "8,9 %")
    #expect(DocumentText.canonical(Figure(.missing(.doubleDash)), in: .index) == "--")
    #expect(DocumentText.canonical(.empty, in: .index) == "")
  }
}
