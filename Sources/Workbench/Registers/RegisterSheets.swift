import FollowUp

/// Which sheets each register pane has.
package enum RegisterSheets {
  /// Empty for the panes that are no registers.
  package static func tabs(of pane: PaneID, in context: PaneContext) -> [SheetTab] {
    switch pane {
    case .overview, .goals, .budget, .risks: []
    case .measures: MeasuresSheets.tabs(in: context)
    case .assignments: AssignmentsSheets.tabs(in: context)
    case .statistics: StatisticsSheets.tabs(in: context)
    case .checks: CheckSheets.tabs(in: context)
    case .control: ControlSheets.tabs(in: context)
    case .attainment: AttainmentSheets.tabs(in: context)
    case .people: PeopleSheets.tabs(in: context)
    case .insight: InsightSheets.tabs(in: context)
    case .sources: SourcesSheets.tabs(in: context)
    case .funding: FundingSheets.tabs(in: context)
    case .settings: SettingsSheets.tabs(in: context)
    case .signOff: SignOffSheets.tabs(in: context)
    case .journal: JournalSheets.tabs(in: context)
    case .comparison: ComparisonSheets.tabs(in: context)
    }
  }

  /// Those that are written out: each thing once, though the pane has it in several orders.
  package static func printed(of pane: PaneID, in context: PaneContext) -> [SheetTab] {
    let again: [FindingGrouping] = pane == .checks ? [.section, .rule] : []
    return tabs(of: pane, in: context).filter { tab in !again.contains { $0.rawValue == tab.id } }
  }

  /// Mina siffror of one role, `ingen` for what nobody is responsible for; nil when the year has no such role.
  package static func outstanding(of role: String, in context: PaneContext) -> SheetTab? {
    let nobody = OutstandingSheet.Role.nobody
    let isNobody = [nobody, "ingen"].contains(role.lowercased())
    let name = OutstandingFigures.roles(of: context.plan).first { $0.lowercased() == role.lowercased() }
    if name == nil, !isNobody { return nil }
    return SourcesSheets.outstanding(OutstandingSheet(context: context, role: .init(name: name)))
  }

  /// Who can be asked for, nobody last.
  package static func roles(in context: PaneContext) -> [String] {
    OutstandingFigures.roles(of: context.plan) + ["ingen"]
  }
}
