import FollowUp
import TextLayout

/// One finding in words, for people: the sentence, the arithmetic, what is said of it, and where it is.
enum FindingLines {
  /// The lines as they are, however long.
  static func whole(_ item: CheckReport.Item) -> [String] {
    [item.finding.message] + said(item.state) + [name(item.finding)]
  }

  /// - Parameter width: the cells of a line.
  static func lines(_ item: CheckReport.Item, width: Int) -> [String] {
    let finding = item.finding
    let sum =
      finding.severity <= .warning ? finding.figures.map { ArithmeticLines($0).lines(width: width - 2) } : nil
    return Wrap.lines(Visible.text(finding.message), width: width) + (sum ?? []).map { "  " + $0 }
      + said(item.state).flatMap { Wrap.lines(Visible.text($0), width: width) }
      + self.place(finding, width: width)
  }

  /// `von/2019/money/income/netto/budget@2019-08  sum-8f3a1c0042d19e77`.
  private static func name(_ finding: Finding) -> String {
    (finding.address.map { "\($0)  " } ?? "") + finding.id.description
  }

  /// The address and the id, on a line each where they do not fit on one.
  private static func place(_ finding: Finding, width: Int) -> [String] {
    let name = name(finding)
    guard DisplayWidth.of(name) > width, let address = finding.address else { return [name] }
    return [address.description, finding.id.description]
  }

  private static func said(_ state: CheckReport.State) -> [String] {
    switch state {
    case .open: []
    case .explained(let said): ["Förklarat \(said.day) av \(said.by): \(said.text)"]
    case .returned(let said):
      ["Förklarades \(said.day) av \(said.by), men siffrorna har ändrats sedan dess: \(said.text)"]
    }
  }
}

/// The arithmetic of a finding, a term a line, right-aligned on the decimal comma.
struct ArithmeticLines {
  private struct Line {
    var sign = ""
    let label: String
    let number: String
    var remark = ""
  }

  private var rows: [Line] = []

  init(_ figures: Finding.Figures) {
    guard figures.terms.count > 1, let computed = figures.computed, let printed = figures.printed else {
      return
    }
    rows = figures.terms.enumerated().map(Self.line)
    rows.append(Line(sign: "=", label: "räknat", number: FindingText.number(computed)))
    rows.append(Line(label: "tryckt", number: FindingText.number(printed)))
    guard let difference = figures.difference else { return }
    let room = figures.room.flatMap { $0.isZero ? nil : $0 }
    rows.append(
      Line(
        label: "skillnad", number: FindingText.number(difference, sign: .always),
        remark: room.map { "avrundning förklarar högst \(FindingText.number($0))" } ?? ""))
  }

  private static func line(_ index: Int, _ term: Finding.Term) -> Line {
    let isMinus = term.isSubtracted != term.value.isNegative
    // A dash before a label is how a document indents it.
    let label = term.label.hasPrefix("- ") ? String(term.label.dropFirst(2)) : term.label
    return Line(
      sign: isMinus ? "\u{2212}" : index == 0 ? "" : "+", label: label,
      number: FindingText.number(term.value.magnitude))
  }

  func lines(width: Int) -> [String] {
    let decimals = rows.map { Self.decimals($0.number) }.max() ?? 0
    let numbers = rows.map { row in
      row.number + String(repeating: " ", count: decimals - Self.decimals(row.number))
    }
    let figures = numbers.map { DisplayWidth.of($0) }.max() ?? 0
    let label = min(
      rows.map { DisplayWidth.of(Visible.text($0.label)) }.max() ?? 0, max(8, min(60, width - figures - 4)))
    return zip(rows, numbers).map { row, number in
      let text =
        DisplayWidth.padded(row.sign, to: 2, alignment: .left)
        + DisplayWidth.padded(
          DisplayWidth.cut(Visible.text(row.label), to: label), to: label, alignment: .left)
        + "  " + DisplayWidth.padded(number, to: figures, alignment: .right)
        + remark(row.remark, room: width - label - figures - 4)
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Nothing where it does not fit: the sentence says it too.
  private func remark(_ text: String, room: Int) -> String {
    DisplayWidth.of(text) + 2 <= room ? "  " + text : ""
  }

  /// The cells from the decimal comma to the end.
  private static func decimals(_ number: String) -> Int {
    number.firstIndex(of: ",").map { number.distance(from: $0, to: number.endIndex) } ?? 0
  }
}
