package import FollowUp

/// The control total of a column in one unit: everything read is either put in, left out, or skipped by a rule. Base unit, the file's
/// sign. Unlike things are never added: another unit has another total, and what nobody knows the unit of is counted only.
package struct ControlTotal: Hashable, Sendable {
  package let column: ColumnKey
  /// As people say it.
  package let label: String
  /// What it is told in; nil for amounts whose unit nobody knows, since their rows are none of ours.
  package let unit: MeasureUnit?
  package internal(set) var applied = ExactDecimal.zero
  package internal(set) var leftOut = ExactDecimal.zero
  package internal(set) var skipped = ExactDecimal.zero
  /// Summed on its own as the file is read, so that the parts can be held against it.
  package internal(set) var read = ExactDecimal.zero
  /// How many amounts it is of.
  package internal(set) var count = 0

  package init(column: ColumnKey, label: String, unit: MeasureUnit?) {
    self.column = column
    self.label = label
    self.unit = unit
  }

  /// True when nothing has been lost on the way.
  package var holds: Bool { read == applied + leftOut + skipped }

  /// `Budget 2025: 1 200 tkr lästa, 1 100 tkr in, 100 tkr utelämnade`.
  package var text: String {
    guard let unit else {
      return "\(label): \(count == 1 ? "ett tal" : "\(count) tal") på okända rader, utan summa"
    }
    let parts = [
      ("lästa", read), ("in", applied), ("utelämnade", leftOut), ("överhoppade enligt regel", skipped),
    ]
    let told = parts.enumerated().filter { $0.offset < 2 || !$0.element.1.isZero }.map { part in
      "\(Self.shown(part.element.1, in: unit))\(NumberText.unitSuffix(unit)) \(part.element.0)"
    }
    return "\(label): \(told.joined(separator: ", "))"
  }

  /// A sum is as exact as its finest term, which in tkr and mnkr would be zeros down to the krona.
  private static func shown(_ sum: ExactDecimal, in unit: MeasureUnit) -> String {
    if sum.isZero { return "0" }
    return NumberText.exact(unit.exponent > 0 ? sum.withoutTrailingZeros : sum, in: unit)
  }
}
