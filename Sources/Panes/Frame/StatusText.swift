import TextLayout
import Workbench

/// The status line as it stands in a window. A refusal ends with what to do about it, so one that is too long takes a line or two
/// more above its own; everything else is told in one, the most important first.
struct StatusText {
  let lines: [String]
  let role: StyleRole

  /// How many lines more than one.
  var more: Int { lines.count - 1 }

  init(_ status: StatusLine, _ size: Size) {
    guard status.tone == .bad, size.columns >= 20 else {
      lines = [(status.tone == .bad ? "! " : "") + status.text]
      role = status.tone == .bad ? .statusBad : .status
      return
    }
    role = .statusBad
    let all = Wrap.lines(status.text, width: size.columns - 4)
    let kept = Array(all.prefix(Self.most(size.rows)))
    lines = kept.enumerated().map { number, line in
      (number == 0 ? "! " : "  ") + line + (number == kept.count - 1 && all.count > kept.count ? " …" : "")
    }
  }

  /// The first line alone.
  var first: StatusText { StatusText(lines: Array(lines.prefix(1)), role: role) }

  private init(lines: [String], role: StyleRole) {
    self.lines = lines
    self.role = role
  }

  /// What stands in the pane is not to be crowded out.
  private static func most(_ rows: Int) -> Int { rows >= 12 ? 3 : rows >= 8 ? 2 : 1 }
}
