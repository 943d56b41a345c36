/// The step from one year to a later one: what is a year's own moves with it.
struct YearShift {
  let from: Int
  let to: Int

  private var years: Int { to - from }

  func period(_ period: Period) -> Period {
    guard let month = period.month else { return Period(year: period.year + years) }
    return Period(year: period.year + years, month: month, isRolling: period.isRolling) ?? period
  }

  func key(_ key: ColumnKey) -> ColumnKey {
    ColumnKey(field: key.field, period: key.period.map(period))
  }

  /// Every year in a heading moved: `Budget 2025` becomes `Budget 2026`. Four digits alone between others are a year.
  func heading(_ text: String) -> String {
    var moved = ""
    var digits = ""
    for character in text + " " {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        moved += year(digits) + String(character)
        digits = ""
      }
    }
    return String(moved.dropLast())
  }

  private func year(_ digits: String) -> String {
    guard digits.count == 4, let year = Int(digits), (1900...2199).contains(year) else { return digits }
    return String(year + years)
  }

  /// Whether a text names a year, and may so belong to one.
  static func namesYear(_ text: String) -> Bool {
    YearShift(from: 0, to: 1).heading(text) != text
  }
}
