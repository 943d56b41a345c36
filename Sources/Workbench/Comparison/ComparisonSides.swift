package import FollowUp

/// What a year can be held against.
package enum ComparisonSide: Hashable, Sendable {
  /// The year as it is, also while it is changed.
  case today
  /// The year as it stood when the reporting point was last decided.
  case decided(EntityID)
  /// What the year now says of one reporting point's period.
  case period(EntityID)
  case year(EntityID, Int)
}

/// The sides there are of a year, and how each is read.
package struct ComparisonSides {
  let environment: Environment
  let context: PaneContext

  package init(environment: Environment, context: PaneContext) {
    self.environment = environment
    self.context = context
  }

  private var plan: Plan { context.plan }

  /// The reporting point before the one that is shown, in time; nil when there is none in the year.
  package var previousPoint: ReportingPoint? {
    plan.reportingPoints.filter { $0.kind != .plan && $0.period < context.point.period }
      .max { $0.period < $1.period }
  }

  /// The nämnd's latest year before the one that is shown; nil when there is none.
  package var previousYear: Int? { environment.years(plan.committee).filter { $0 < plan.year }.max() }

  /// Reads a side; a Swedish sentence on why it cannot be.
  package func load(_ side: ComparisonSide) -> LoadedSide {
    switch side {
    case .today: .read(ComparedSide(plan, name: "I dag"))
    case .decided(let id): decided(id)
    case .period(let id):
      plan.reportingPoint(id).map { .read(ComparedSide(plan, period: $0.period, name: $0.name)) }
        ?? .refused("Rapporttillfället finns inte.")
    case .year(let committee, let year):
      switch environment.load(committee, year) {
      case .loaded(let other): .read(ComparedSide(other, name: name(committee, year)))
      case .failed(let sentence): .refused(sentence)
      }
    }
  }

  private func decided(_ id: EntityID) -> LoadedSide {
    guard let point = plan.reportingPoint(id) else { return .refused("Rapporttillfället finns inte.") }
    switch environment.past.decided(plan.committee, plan.year, id) {
    case .failed(let sentence): return .refused(sentence)
    case .read(nil):
      return .refused(
        point.decided == nil
          ? "\(point.name) är inte fastställd."
          : "\(point.name) är fastställd, men loggen har inte fastställandet: versionen går inte att visa.")
    case .read(let version?):
      let kept = version.reportingPoint(id)
      let name = "Fastställd \(kept?.decided ?? "")"
      let warning =
        kept?.digest == ReportDigest.of(version)
        ? nil
        : "\(point.name): kontrollsumman stämmer inte med den fastställda. Filerna eller loggen är ändrade för hand."
      return .read(ComparedSide(version, name: name), warning: warning)
    }
  }

  func name(_ committee: EntityID, _ year: Int) -> String {
    committee == plan.committee
      ? String(year) : "\(context.municipality.committee(committee)?.name ?? committee.description) \(year)"
  }
}

/// A side that has been read, or why it could not be.
package enum LoadedSide: Sendable {
  case read(ComparedSide, warning: String? = nil)
  case refused(String)
}
