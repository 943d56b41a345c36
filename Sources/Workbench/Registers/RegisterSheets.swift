/// Which sheets each register pane has.
package enum RegisterSheets {
  /// Empty for the panes that are no registers.
  package static func tabs(of pane: PaneID, in context: PaneContext) -> [SheetTab] {
    switch pane {
    case .overview, .goals, .budget, .risks: []
    case .measures: MeasuresSheets.tabs(in: context)
    case .assignments: AssignmentsSheets.tabs(in: context)
    case .statistics: StatisticsSheets.tabs(in: context)
    case .control: ControlSheets.tabs(in: context)
    case .attainment: AttainmentSheets.tabs(in: context)
    case .people: PeopleSheets.tabs(in: context)
    case .insight: InsightSheets.tabs(in: context)
    case .sources: SourcesSheets.tabs(in: context)
    case .funding: FundingSheets.tabs(in: context)
    case .settings: SettingsSheets.tabs(in: context)
    }
  }
}
