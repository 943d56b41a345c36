import TextLayout
import Workbench

/// Where the labels and the numbers of an arithmetic stand, so that its decimal commas are under each other.
struct SheetAmountLayout {
  private let label: Int
  private let number: Int

  init(_ lines: [SheetDetails.Line], width: Int) {
    let sums = lines.filter { $0.amount != nil }
    let number = sums.map { DisplayWidth.of($0.amount?.number ?? "") }.max() ?? 0
    self.number = number
    let widest = sums.map { DisplayWidth.of($0.label) }.max() ?? 0
    let note = sums.map { DisplayWidth.of($0.amount?.note ?? "") }.max() ?? 0
    label = max(0, min(widest, width - number - Self.sign - note))
  }

  /// Two blanks, the sign and a blank.
  private static let sign = 4

  /// Nil for a line of words.
  func lines(of line: SheetDetails.Line, _ owner: Int) -> [SheetDetailLine]? {
    guard let amount = line.amount else { return nil }
    let rule = SheetDetailLine(
      owner: -1, isFirst: false, label: "", indent: label + Self.sign,
      text: String(repeating: "─", count: number), role: .frame)
    let sign = DisplayWidth.padded(amount.sign, to: 1)
    let shown = SheetDetailLine(
      owner: owner, isFirst: true, label: line.label, indent: label,
      text: "  \(sign) " + DisplayWidth.padded(amount.number, to: number, alignment: .right) + amount.note,
      role: line.tone.role)
    return amount.hasRule ? [rule, shown] : [shown]
  }
}
