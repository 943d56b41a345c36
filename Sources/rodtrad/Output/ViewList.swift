import ExactJSON
import FollowUp
import Store
import TextLayout
import Workbench

/// Every view that `visa` takes, with how much each register holds in a year.
struct ViewList {
  private struct Line {
    let name: String
    let title: String
    /// Rows of the register; nil for the views that are no lists.
    let rows: Int?
  }

  private let lines: [Line]

  init(of context: PaneContext) {
    lines = ShownView.allCases.map { view in
      Line(name: view.rawValue, title: view.title, rows: Self.rows(of: view, in: context))
    }
  }

  /// A heading is no row, and neither is a sum.
  private static func rows(of view: ShownView, in context: PaneContext) -> Int? {
    let plan = context.plan
    switch view {
    case .oversikt, .kontroller, .mote: return nil
    case .mal: return plan.goals.nodes.count + plan.goals.indicators.count
    case .budget: return plan.money.map(\.rows.count).reduce(0, +)
    case .risk: return plan.risks.risks.count + plan.risks.controls.count + plan.risks.reviews.count
    case .siffror: return FigureList.lines(of: plan).count
    case .struktur: return plan.things.count
    case .atgarder, .uppdrag, .statistik, .internkontroll, .maluppfyllelse, .personal, .insyn, .kallor,
      .finansiering, .installningar, .faststallande:
      let tabs = RegisterSheets.tabs(of: view.pane, in: context)
      return tabs.map { $0.sheet().rows.count { $0.kind == .item } }.reduce(0, +)
    }
  }

  var table: String {
    lines.map { line in
      let rows = line.rows.map { $0 == 0 ? "tom" : $0 == 1 ? "1 rad" : "\($0) rader" } ?? ""
      let text =
        DisplayWidth.padded(line.name, to: 16, alignment: .left)
        + DisplayWidth.padded(line.title, to: 40, alignment: .left) + rows
      return String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  var json: String {
    JSONText.pretty(
      .array(
        lines.map { line in
          .object(
            [
              JSONMember("view", .string(line.name)), JSONMember("title", .string(line.title)),
              JSONMember("rows", line.rows.map { .number(JSONNumber($0)) } ?? .null),
            ], inline: true)
        }, inline: false))
  }

  var csv: String {
    let rows =
      [["view", "title", "rows"]] + lines.map { [$0.name, $0.title, $0.rows.map(String.init) ?? ""] }
    return rows.map { $0.map(CSVText.field).joined(separator: ",") + "\n" }.joined()
  }
}

extension ShownView {
  /// What the view is called.
  fileprivate var title: String {
    switch self {
    case .mote: "Möte, det viktigaste först"
    case .siffror: "Årets alla siffror"
    case .struktur: "Allt som har en adress"
    case .oversikt, .mal, .budget, .risk, .atgarder, .uppdrag, .statistik, .kontroller, .internkontroll,
      .maluppfyllelse,
      .personal, .insyn, .kallor, .finansiering, .installningar, .faststallande:
      pane.name
    }
  }
}
