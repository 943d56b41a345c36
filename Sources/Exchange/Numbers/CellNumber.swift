package import FollowUp

/// Reads a cell of a file or a paste as a figure: the numbers that `NumberEntry` reads, with the thousands signs that files have,
/// and nothing that computes.
///
/// `1.234,5`, `1 234,5`, `1,234.5` and `1234,50-` are numbers; `=12+3`, `+=250` and `*=1,02`, which a person may type, are not. A unit written
/// after the number decides over `unit`. The result is in the base unit, with the precision it is written with.
package struct CellNumber: Sendable {
  private let unit: MeasureUnit
  private let decimals: DecimalFinding

  /// The unit a bare number is in.
  package init(unit: MeasureUnit, decimals: DecimalFinding) {
    self.unit = unit
    self.decimals = decimals
  }

  package func read(_ text: String) throws(CellFlaw) -> Figure.Content {
    if let number = simple(text) { return .number(number) }
    let typed = CellText.trimmed(text)
    if let flaw = CellText.flaw(typed) { throw flaw }
    if typed.first == "(", typed.last == ")" { throw .parentheses(typed) }
    if DateLook.isDay(typed) { throw .date(typed) }
    let plain = try plain(CellText.minusFirst(typed))
    do {
      return try NumberEntry(unit: unit, current: nil, decimals: 0).read(plain)
    } catch {
      if case .arithmeticWithoutEquals = error { throw .formula(typed) }
      throw .number(error.quoting(typed))
    }
  }

  /// Digits with a minus before them and a known decimal sign among them, as most figures of a large file are; nil for all else.
  private func simple(_ text: String) -> ExactDecimal? {
    var (coefficient, digits, decimals) = (Int128(0), 0, -1)
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
        digits += 1
        if decimals >= 0 { decimals += 1 }
      } else if decimals < 0, digits > 0, byte == self.decimals.sign?.character.asciiValue {
        decimals = 0
      } else {
        return nil
      }
    }
    guard (1...15).contains(digits), decimals != 0, decimals <= 6 + unit.exponent else { return nil }
    let exponent = unit.exponent - max(0, decimals)
    return ExactDecimal(coefficient: isNegative ? -coefficient : coefficient, exponent: exponent)
  }

  /// The text with a decimal comma and nothing between thousands.
  private func plain(_ text: String) throws(CellFlaw) -> String {
    let core = NumberCore(text)
    guard core.digits.contains(where: { $0 == "," || $0 == "." }) else { return text }
    guard let sign = decimals.sign(for: text) else { throw .unclearDecimals(text) }
    let halves = core.digits.split(separator: sign.character, omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = halves.first else { throw .number(.twoDecimalSigns(text)) }
    let groups = whole.split(separator: sign.grouping, omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy(Self.isGroup)
    let fraction = halves.count == 2 ? "," + halves[1] : ""
    guard isGrouped, halves.count == 1 || !halves[1].contains(sign.grouping) else {
      throw .number(.badGrouping(text))
    }
    return core.before + groups.joined() + fraction + core.after
  }

  private static func isGroup(_ group: Substring) -> Bool {
    group.count == 3 && group.allSatisfy { $0.isASCII && $0.isWholeNumber }
  }
}

extension NumberEntryProblem {
  /// A word or a sign that is none is told with the whole cell: `n/a`, not `n`.
  fileprivate func quoting(_ cell: String) -> NumberEntryProblem {
    switch self {
    case .unknownWord: .unknownWord(cell)
    case .unknownSign: .unknownSign(cell)
    case .twoDecimalSigns, .digitMissing, .blankAfterDecimalSign, .badGrouping, .tooManyDigits,
      .tooManyDecimals, .tooLarge, .divisionByZero, .unitDoesNotFit, .unitTimesUnit, .unitMissing,
      .percentAdded, .percentOfPercent, .unexpected, .unfinished, .unbalanced, .tooDeep,
      .arithmeticWithoutEquals, .nothingToChange, .targetMissing:
      self
    }
  }
}
