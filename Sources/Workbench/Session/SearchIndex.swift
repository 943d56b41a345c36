import FollowUp

/// Everything in a year that can be found by its name, and where it is.
package enum SearchIndex {
  /// Goals, indicators, rows, risks, responses, controls and rows of the registers by name, and comments by their words.
  package static func items(in context: PaneContext) -> [ListPrompt.Item] {
    let plan = context.plan
    return goals(plan) + tables(plan) + risks(plan) + registers(context) + findings(context) + comments(plan)
  }

  /// What people say of figures: the comment, and which figure it is on.
  private static func comments(_ plan: Plan) -> [ListPrompt.Item] {
    FigureList.lines(of: plan).filter { !$0.address.isOfRiskValue }.compactMap { line in
      line.note.map {
        ListPrompt.Item(
          target: .address(line.address), text: $0, detail: "kommentar", told: "\(line.label): \($0)")
      }
    }
  }

  /// What has rows of its own things: not settings, findings, and what is told of other panes' figures.
  private static func isSearched(_ pane: PaneID) -> Bool {
    pane.isRegister && ![.settings, .checks, .signOff, .journal, .comparison].contains(pane)
  }

  /// The rows of every register pane, a thing once in each.
  private static func registers(_ context: PaneContext) -> [ListPrompt.Item] {
    PaneID.allCases.filter(isSearched).flatMap { pane in
      var found: Set<String> = []
      return RegisterSheets.tabs(of: pane, in: context).flatMap { tab in
        tab.sheet().rows.filter { $0.isFindable && found.insert($0.id).inserted }.map { row in
          ListPrompt.Item(
            target: .row(pane, tab: tab.id, row.id), text: row.cell(0).text, detail: pane.name)
        }
      }
    }
  }

  /// What the checks have seen, but for what is missing.
  private static func findings(_ context: PaneContext) -> [ListPrompt.Item] {
    let items = (context.checks?.report.items ?? []).filter { $0.finding.rule != .missing }
    return items.map { item in
      ListPrompt.Item(
        target: .row(.checks, tab: FindingGrouping.severity.rawValue, item.finding.id.description),
        text: item.finding.place, detail: item.finding.severity.swedish, told: item.finding.message)
    }
  }

  /// Every figure by its address.
  package static func addresses(in context: PaneContext) -> [ListPrompt.Item] {
    FigureList.lines(of: context.plan).map {
      ListPrompt.Item(
        target: .address($0.address), text: $0.address.description, detail: $0.display,
        told: ["\($0.label): \($0.display)", $0.note].compactMap { $0 }.joined(separator: " · "))
    }
  }

  private static func goals(_ plan: Plan) -> [ListPrompt.Item] {
    let nodes = plan.goals.nodes.compactMap { node in
      item(node.name, "mål", plan, .goals, [node.id.description, "attainment"])
    }
    let indicators = plan.goals.indicators.compactMap { indicator in
      indicator.observations.last.flatMap {
        item(indicator.name, "indikator", plan, .goals, [indicator.id.description, $0.field], $0.period)
      }
    }
    return nodes + indicators
  }

  private static func tables(_ plan: Plan) -> [ListPrompt.Item] {
    [
      (FigureAddress.Register.money, plan.money), (.actions, plan.actions.tables),
      (.statistics, plan.statistics),
    ]
    .flatMap { register, tables in
      tables.flatMap { table in table.rows.compactMap { row(plan, register, table, $0) } }
    }
  }

  private static func row(
    _ plan: Plan, _ register: FigureAddress.Register, _ table: FigureTable, _ row: TableRow
  ) -> ListPrompt.Item? {
    table.columns.first.flatMap { column in
      let path = [table.id, row.id, column.key.field].map(\.description)
      return item(row.label, table.title, plan, register, path, column.key.period)
    }
  }

  private static func risks(_ plan: Plan) -> [ListPrompt.Item] {
    let risks = plan.risks.risks.flatMap { risk in
      [item("\(risk.number) \(risk.name)", "risk", plan, .risks, [risk.id.description, "likelihood"])]
        + risk.responses.map {
          item($0.text, "riskåtgärd", plan, .risks, [risk.id.description, $0.id.description, "status"])
        }
    }
    let controls = plan.risks.controls.map {
      item($0.name, "kontroll", plan, .risks, [$0.id.description, "examined"])
    }
    return (risks + controls).compactMap { $0 }
  }

  private static func item(
    _ text: String, _ detail: String, _ plan: Plan, _ register: FigureAddress.Register, _ path: [String],
    _ period: Period? = nil
  ) -> ListPrompt.Item? {
    let ids = path.compactMap { EntityID($0) }
    guard ids.count == path.count else { return nil }
    return ListPrompt.Item(target: .address(plan.address(register, ids, period)), text: text, detail: detail)
  }
}

extension FigureAddress {
  /// A risk's three figures have one motivation: it is found at the first.
  fileprivate var isOfRiskValue: Bool {
    register == .risks && ["consequence", "value"].contains(path.last?.description)
  }
}

extension SheetRow {
  /// Sums that are no thing of their own are found by what they sum, rows that only lead elsewhere by where they lead.
  fileprivate var isFindable: Bool { thing != nil || (kind != .sum && link == nil) }
}
