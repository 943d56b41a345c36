/// How findings say their numbers and places.
package enum FindingText {
  /// `1 109,7`: a number of a finding's unit, with the decimals it has.
  package static func number(_ number: ExactDecimal, sign: NumberText.Sign = .negative) -> String {
    NumberText.show(number, in: MeasureUnit(rawValue: ""), decimals: max(0, -number.exponent), sign: sign)
  }

  /// `1 109,7 mnkr`.
  package static func amount(
    _ number: ExactDecimal, _ unit: MeasureUnit, sign: NumberText.Sign = .negative
  ) -> String {
    self.number(number, sign: sign) + NumberText.unitSuffix(unit)
  }

  /// `118,4 + 36,2`: the terms as one reads them aloud.
  package static func arithmetic(_ terms: [Finding.Term]) -> String {
    var text = ""
    for term in terms {
      let isMinus = term.isSubtracted != term.value.isNegative
      if text.isEmpty {
        text = (isMinus ? "\u{2212}" : "") + number(term.value.magnitude)
      } else {
        text += (isMinus ? " \u{2212} " : " + ") + number(term.value.magnitude)
      }
    }
    return text
  }

  /// `118,4 + 36,2 = 154,6, tryckt 145,6, skillnad −9,0`.
  package static func equation(_ figures: Finding.Figures) -> String {
    var parts: [String] = []
    if let computed = figures.computed {
      let sum = figures.terms.count > 1 ? "\(arithmetic(figures.terms)) = " : "räknat "
      parts.append(sum + number(computed))
    }
    if let printed = figures.printed { parts.append("tryckt \(number(printed))") }
    if let difference = figures.difference {
      parts.append("skillnad \(number(difference, sign: .always))")
    }
    return parts.joined(separator: ", ")
  }

  /// `Nettokostnad · Budget januari–augusti`.
  package static func cell(_ row: TableRow, _ column: TableColumn) -> String {
    let label = row.label.hasPrefix("- ") ? String(row.label.dropFirst(2)) : row.label
    return "\(label) · \(self.column(column))"
  }

  /// `Budget januari–augusti`.
  package static func column(_ column: TableColumn) -> String {
    column.label + (column.group.map { " " + small($0) } ?? "")
  }

  /// The first letter small, unless the word is written in capitals.
  private static func small(_ text: String) -> String {
    guard let first = text.first, text.dropFirst().first?.isUppercase == false else { return text }
    return first.lowercased() + text.dropFirst()
  }
}
