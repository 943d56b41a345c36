import FollowUp

/// The texts and assessments of two sides beside each other, and the things that only one of them has.
struct WrittenSheet: Sendable {
  private let comparison: ThingComparison
  private let sides: YearComparison

  init(_ comparison: ThingComparison, _ sides: YearComparison) {
    self.comparison = comparison
    self.sides = sides
  }

  var changed: Sheet {
    let empty =
      comparison.isSame
      ? "Det är samma år på båda sidor: texter och bedömningar hör till året, inte till en period."
      : "Ingen text eller bedömning skiljer mellan \(sides.left.name) och \(sides.right.name)."
    return sheet(comparison.changed, empty: empty)
  }

  var whole: Sheet { sheet(comparison.rows, empty: "Inget är skrivet på någon sida.") }

  private func sheet(_ rows: [ThingComparison.Row], empty: String) -> Sheet {
    Sheet(
      [
        SheetColumn("Vad", .flexible(least: 24), priority: 1),
        SheetColumn(sides.left.name, .flexible(least: 20), priority: 1, order: nil),
        SheetColumn(sides.right.name, .flexible(least: 20), priority: 1, order: nil),
      ],
      caption: "\(sides.left.name) mot \(sides.right.name)", rows: grouped(rows), filters: filters(rows),
      startsAt: rows.first.map(Self.id), empty: empty)
  }

  /// Under what each register is called.
  private func grouped(_ rows: [ThingComparison.Row]) -> [SheetRow] {
    (ReportDigest.registers + [.plan]).flatMap { register -> [SheetRow] in
      let inside = rows.filter { $0.line?.address.register == register }
      guard !inside.isEmpty else { return [] }
      let name = register == .plan ? "Året och dess förklaringar" : register.swedish
      let head = SheetRow(
        "register:\(register.rawValue)", .heading, cells: [SheetCell("\(name)  \(inside.count)", .strong)])
      return [head] + inside.map(row)
    }
  }

  private func row(_ row: ThingComparison.Row) -> SheetRow {
    let (left, right) = shown(row)
    return SheetRow(
      Self.id(row), depth: 1,
      cells: [SheetCell(row.label), cell(row.left, left), cell(row.right, right)], tags: tags(row),
      link: row.line?.address)
  }

  /// On a line each; of long ones from where they begin to differ.
  private func shown(_ row: ThingComparison.Row) -> (String, String) {
    TextDifference(row.left?.text ?? "", row.right?.text ?? "").excerpts
  }

  private func cell(_ line: WrittenLine?, _ text: String) -> SheetCell {
    guard line != nil else { return SheetCell("saknas", .quiet) }
    return text.isEmpty ? SheetCell("–", .quiet) : SheetCell(text)
  }

  private func filters(_ rows: [ThingComparison.Row]) -> [Sheet.Filter] {
    [
      Sheet.Filter("assessment", "bedömningar och lägen"), Sheet.Filter("text", "texter"),
      Sheet.Filter("fact", "övrigt"), Sheet.Filter("left", "bara \(sides.left.name)"),
      Sheet.Filter("right", "bara \(sides.right.name)"),
    ]
    .filter { filter in
      let count = rows.count { tags($0).contains(filter.tag) }
      return count > 0 && count < rows.count
    }
  }

  private func tags(_ row: ThingComparison.Row) -> Set<String> {
    if row.left == nil { return ["right"] }
    if row.right == nil { return ["left"] }
    return [row.line?.sort.rawValue ?? ""]
  }

  private static func id(_ row: ThingComparison.Row) -> String {
    let line = row.line
    return "\(line?.address.description ?? "")|\(line?.title ?? "")|\(row.left == nil)"
  }
}

/// One of its rows whole.
extension WrittenSheet {
  /// Both texts as they stand, each to be gone to, and the words that differ.
  func details(of shown: SheetRow) -> SheetDetails {
    guard let row = comparison.rows.first(where: { Self.id($0) == shown.id }), let line = row.line else {
      return SheetDetails(kind: "Register", name: shown.cell(0).text, lines: [])
    }
    return SheetDetails(
      kind: line.title, name: line.thing,
      lines: side(row.left, sides.left.name) + side(row.right, sides.right.name) + differing(row))
  }

  private func side(_ line: WrittenLine?, _ name: String) -> [SheetDetails.Line] {
    guard let line else { return [SheetDetails.Line(name, "saknas", .quiet)] }
    let paragraphs = line.text.split(whereSeparator: \.isNewline).map(String.init)
    let rest = paragraphs.dropFirst().map { SheetDetails.Line("", $0, link: line.address) }
    return [SheetDetails.Line(name, paragraphs.first ?? "", link: line.address)] + rest
  }

  private func differing(_ row: ThingComparison.Row) -> [SheetDetails.Line] {
    guard row.isChanged, let left = row.left, let right = row.right, left.sort == .text,
      !left.text.isEmpty, !right.text.isEmpty
    else { return [] }
    let parts = TextDifference(left.text, right.text).parts
    let head = SheetDetails.Line.heading("Det som skiljer")
    if parts.isEmpty { return [head, .init("", "Bara blanktecken eller radbrytningar.", .quiet)] }
    return [head]
      + parts.flatMap { part in
        [
          SheetDetails.Line(sides.left.name, part.left, link: left.address),
          SheetDetails.Line(sides.right.name, part.right, link: right.address),
        ]
      }
  }
}
