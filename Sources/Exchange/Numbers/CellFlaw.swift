package import FollowUp

/// Why what stands in a cell that was read is no figure.
package enum CellFlaw: Error, Hashable, Sendable {
  /// A formula, or something that a spreadsheet would run: `=A1`, `+cmd|…`, `@SUM`.
  case formula(String)
  /// `2019-08-31`: a day, not a number.
  case date(String)
  /// A spreadsheet's own word for an error: `#REF!`.
  case sheetError(String)
  /// `####`: the column was too narrow when it was copied.
  case tooNarrow
  /// `1,234` where nothing shows which sign stands before the decimals.
  case unclearDecimals(String)
  /// `(1 234)`: a minus to some, a remark to others.
  case parentheses(String)
  case number(NumberEntryProblem)

  /// What is wrong, and what would be right.
  package var sentence: String {
    switch self {
    case .formula(let text): "\(Quoted.text(text)) är en formel: bara värden tas emot"
    case .date(let text): "\(Quoted.text(text)) är ett datum: här ska det stå ett tal"
    case .sheetError(let text): "\(Quoted.text(text)) är ett felvärde från kalkylbladet"
    case .tooNarrow: "”####”: kolumnen var för smal när den kopierades"
    case .unclearDecimals(let text):
      "\(Quoted.text(text)) kan läsas på två sätt: säg om komma eller punkt står före decimalerna"
    case .parentheses(let text): "\(Quoted.text(text)): skriv minus i stället för parentes"
    case .number(let problem): problem.sentence
    }
  }
}
