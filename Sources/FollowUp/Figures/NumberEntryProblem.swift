/// Why a typed text is no number. What was typed stays with the user; nothing is guessed.
package enum NumberEntryProblem: Error, Hashable, Sendable {
  /// `1.2.3`
  case twoDecimalSigns(String)
  /// `12,` or `,5`
  case digitMissing(String)
  /// `5, 5` or `12,5 3`
  case blankAfterDecimalSign(String)
  /// `12 34`
  case badGrouping(String)
  /// More than 15 digits.
  case tooManyDigits(String)
  /// Finer than a millionth of the base unit.
  case tooManyDecimals(String)
  /// A result beyond what a cell holds.
  case tooLarge(String)
  case divisionByZero(String)
  /// `tkr` in a cell of per cent: the unit written, the cell's.
  case unitDoesNotFit(String, MeasureUnit)
  /// Two amounts with units multiplied or divided.
  case unitTimesUnit(String)
  /// Amounts with and without a unit of another size added.
  case unitMissing(String)
  /// Per cent added to an amount.
  case percentAdded(String)
  /// `+=2 %` in a cell of per cent: may mean two things.
  case percentOfPercent(String)
  case unknownWord(String)
  case unknownSign(String)
  /// The whole text and the part that should not stand there.
  case unexpected(String, at: String)
  /// Something is missing at the end.
  case unfinished(String)
  case unbalanced(String)
  case tooDeep(String)
  /// Arithmetic without `=` first.
  case arithmeticWithoutEquals(String)
  /// A change of a value that is not there.
  case nothingToChange(String)
  /// An operator of a target without a number or words.
  case targetMissing(String)

  /// What was wrong and where, for the user.
  package var sentence: String {
    switch self {
    case .twoDecimalSigns(let text): "”\(text)”: två decimaltecken"
    case .digitMissing(let text): "”\(text)”: en siffra saknas vid decimaltecknet"
    case .blankAfterDecimalSign(let text): "”\(text)”: mellanslag bland decimalerna"
    case .badGrouping(let text): "”\(text)”: siffrorna är inte grupperade tre och tre"
    case .tooManyDigits(let text): "”\(text)”: fler än 15 siffror"
    case .tooManyDecimals(let text): "”\(text)”: för många decimaler"
    case .tooLarge(let text): "”\(text)”: resultatet blir för stort"
    case .divisionByZero(let text): "”\(text)”: det går inte att dela med noll"
    case .unitDoesNotFit(let unit, let cell): "”\(unit)” passar inte här: rutan är i \(cell.rawValue)"
    case .unitTimesUnit(let text): "”\(text)”: två belopp med enhet kan inte multipliceras eller delas"
    case .unitMissing(let text): "”\(text)”: skriv enheten efter alla tal eller efter inget"
    case .percentAdded(let text):
      "”\(text)”: procent kan inte läggas till eller dras från; skriv t.ex. *=1,02"
    case .percentOfPercent(let text):
      "”\(text)”: oklart i en ruta i procent; skriv +=2 för procentenheter eller *=1,02 för andel"
    case .unknownWord(let word): "”\(word)”: okänt ord, skriv ett tal"
    case .unknownSign(let sign): "”\(sign)”: okänt tecken, skriv ett tal"
    case .unexpected(let text, let part): "”\(text)”: ”\(part)” står på fel plats"
    case .unfinished(let text): "”\(text)”: något saknas på slutet"
    case .unbalanced(let text): "”\(text)”: parenteserna går inte ihop"
    case .tooDeep(let text): "”\(text)”: för lång eller för många parenteser"
    case .arithmeticWithoutEquals(let text): "”\(text)”: börja med = för att räkna"
    case .nothingToChange(let text): "”\(text)”: rutan är tom, det finns inget tal att ändra"
    case .targetMissing(let text): "”\(text)”: ett tal eller ord saknas efter tecknet"
    }
  }
}
