import FollowUp

/// The arithmetic of a finding as it is written by hand: a term a line, under each other on the decimal comma.
struct FindingSum {
  private let figures: Finding.Figures
  private let printedAt: FigureAddress?
  private let decimals: Int

  init(_ figures: Finding.Figures, _ printedAt: FigureAddress?) {
    self.figures = figures
    self.printedAt = printedAt
    let numbers = figures.terms.map(\.value) + [figures.printed, figures.computed].compactMap { $0 }
    decimals = numbers.map { max(0, -$0.exponent) }.max() ?? 0
  }

  var lines: [SheetDetails.Line] { terms + results }

  private var terms: [SheetDetails.Line] {
    guard figures.terms.count > 1 else { return [] }
    return figures.terms.enumerated().map { index, term in
      let isMinus = term.isSubtracted != term.value.isNegative
      let sign = isMinus ? "\u{2212}" : index == 0 ? "" : "+"
      return SheetDetails.Line(
        amount: SheetAmount(sign: sign, number: text(term.value.magnitude)), of: name(term.label),
        link: term.address)
    }
  }

  private var results: [SheetDetails.Line] {
    let unit = NumberText.unitSuffix(figures.unit)
    var lines: [SheetDetails.Line] = []
    if let computed = figures.computed {
      lines.append(
        line("Räknat", computed, note: figures.printed == nil ? unit : "", hasRule: figures.terms.count > 1))
    }
    if let printed = figures.printed { lines.append(line("Tryckt", printed, note: unit, link: printedAt)) }
    if let difference = figures.difference, !difference.isZero {
      lines.append(line("Skillnad", difference, note: unit, isSigned: true))
    }
    return lines + room
  }

  /// What rounding can explain, where it can explain anything.
  private var room: [SheetDetails.Line] {
    guard let room = figures.room, !room.isZero else { return [] }
    return [
      SheetDetails.Line("Avrundning", "förklarar högst \(FindingText.amount(room, figures.unit))", .quiet)
    ]
  }

  private func line(
    _ label: String, _ value: ExactDecimal, note: String, isSigned: Bool = false, hasRule: Bool = false,
    link: FigureAddress? = nil
  ) -> SheetDetails.Line {
    let sign = value.isNegative ? "\u{2212}" : isSigned ? "+" : ""
    return SheetDetails.Line(
      amount: SheetAmount(sign: sign, number: text(value.magnitude), note: note, hasRule: hasRule), of: label,
      isSigned ? .strong : .plain, link: link)
  }

  private func text(_ number: ExactDecimal) -> String {
    NumberText.show(number, in: MeasureUnit(rawValue: ""), decimals: decimals)
  }

  /// A row's dash before `därav` rows says nothing here.
  private func name(_ label: String) -> String { label.hasPrefix("- ") ? String(label.dropFirst(2)) : label }
}
