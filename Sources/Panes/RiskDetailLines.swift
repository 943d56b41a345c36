import TextLayout
import Workbench

/// The details broken into lines for a width.
struct RiskDetailLines {
  struct Line: Hashable {
    /// The row it belongs to; nil for a blank line.
    let row: Int?
    var lead = ""
    var text = ""
    /// The status, on the first line of a response.
    var trailing = ""
    var isFirst = false
  }

  /// Cells before a text: its label, or the tick box.
  static let labelWidth = 13
  static let tickWidth = 2

  let width: Int
  /// Cells for statuses at the right; 0 when each stands on a line of its own above its text.
  let trailingWidth: Int
  let lines: [Line]

  init(_ rows: [RiskDetailRow], width: Int) {
    self.width = width
    let widest = rows.map { DisplayWidth.of($0.trailing ?? "") }.max() ?? 0
    let trailingWidth = width >= 46 ? min(widest, 22) : 0
    self.trailingWidth = trailingWidth
    lines = rows.enumerated().flatMap { index, row in
      switch row.kind {
      case .heading: Self.heading(index, row, width)
      case .line: Self.labelled(index, row, width)
      case .response(let isDone): Self.response(index, row, isDone, width, trailingWidth)
      }
    }
  }

  /// The lines of a row.
  func range(of row: Int) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.row == row }),
      let last = lines.lastIndex(where: { $0.row == row })
    else { return nil }
    return first..<last + 1
  }

  private static func heading(_ index: Int, _ row: RiskDetailRow, _ width: Int) -> [Line] {
    let blank = index == 0 ? [] : [Line(row: nil)]
    return blank
      + Wrap.lines(row.text, width: width).enumerated().map { Line(row: index, text: $1, isFirst: $0 == 0) }
  }

  private static func labelled(_ index: Int, _ row: RiskDetailRow, _ width: Int) -> [Line] {
    Wrap.lines(row.text, width: max(1, width - labelWidth)).enumerated().map {
      Line(row: index, lead: $0 == 0 ? row.label : "", text: $1, isFirst: $0 == 0)
    }
  }

  private static func response(
    _ index: Int, _ row: RiskDetailRow, _ isDone: Bool, _ width: Int, _ trailingWidth: Int
  ) -> [Line] {
    let room = width - tickWidth - (trailingWidth == 0 ? 0 : trailingWidth + 2)
    let status = row.trailing ?? ""
    var lines = Wrap.lines(row.text, width: max(1, room)).enumerated().map {
      Line(row: index, lead: $0 == 0 ? (isDone ? "☑" : "☐") : "", text: $1, isFirst: $0 == 0)
    }
    if trailingWidth == 0 {
      lines[0].lead = ""
      lines[0].isFirst = false
      lines.insert(Line(row: index, lead: isDone ? "☑" : "☐", trailing: status, isFirst: true), at: 0)
    } else {
      lines[0].trailing = status
    }
    return lines
  }
}
