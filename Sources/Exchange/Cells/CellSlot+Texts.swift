package import FollowUp

/// A slot's figures as text: to tell, and to copy.
extension CellSlot {
  /// As a preview tells it: `783,1 mnkr`, `≥ 80 %`, `–`, `tomt`.
  package func told(_ figure: Figure) -> String {
    switch figure.content {
    case .missing(.empty), .missing(.onlyInText): return "tomt"
    case .missing(.dash): return "–"
    case .missing(.doubleDash): return "--"
    case .missing(.notCalculated): return "ej beräknad"
    case .words(let words): return "”\(relation(figure))\(words)”"
    case .number(let number):
      return relation(figure) + NumberText.exact(shown(number), in: unit) + NumberText.unitSuffix(unit)
    }
  }

  private func relation(_ figure: Figure) -> String { figure.comparison.map { $0.symbol + " " } ?? "" }

  /// In the sign the table shows.
  package func shown(_ number: ExactDecimal) -> ExactDecimal {
    isShownNegated ? -number : number
  }

  /// Whether the shown sign is the opposite of the inside one.
  package var isShownNegated: Bool { taking == .number(isNegated: true) }

  /// As a spreadsheet takes it: a decimal comma, nothing between thousands, a plain minus, no formula. Reads back as the same figure.
  package var copied: String {
    switch before.content {
    case .missing(.empty), .missing(.onlyInText): return ""
    case .missing(.dash): return "–"
    case .missing(.doubleDash): return "--"
    case .missing(.notCalculated): return "ej beräknad"
    case .words(let words):
      guard let comparison = before.comparison else { return marked(words) }
      return "\(comparison.symbol) \(marked(words))"
    case .number(let number):
      return (before.comparison?.symbol ?? "") + plain(shown(number))
    }
  }

  /// Words that would be read as something else are marked as text, too.
  private func marked(_ words: String) -> String {
    let isClear: Bool
    switch taking {
    case .words: isClear = NumberText.isNotMissing(words)
    case .target, .number: isClear = words.first?.isLetter == true && NumberText.isNotMissing(words)
    }
    return isClear ? CellText.marked(words) : "'" + words
  }

  private func plain(_ number: ExactDecimal) -> String {
    let text = number.shifted(by: -unit.exponent).decimalText
    return String(text.map { $0 == "." ? "," : $0 })
  }
}

extension NumberText {
  /// False for the words that a cell reads as a reason for missing.
  fileprivate static func isNotMissing(_ words: String) -> Bool {
    let entry = NumberEntry(unit: .count, current: nil, decimals: 0)
    if case .missing = try? entry.read(words) { return false }
    return true
  }
}
