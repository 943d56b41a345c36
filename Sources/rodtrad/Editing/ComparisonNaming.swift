import FollowUp
import Store
import Workbench

/// What the user calls a side of a comparison, to what it is.
struct ComparisonNaming {
  let world: World
  let context: PaneContext

  /// Reads the side, with what does not stop it but should be known.
  func side(_ text: String) throws -> (side: ComparedSide, warning: String?) {
    switch sides.load(try named(text)) {
    case .refused(let sentence): throw Failure.refused(sentence)
    case .read(let side, let warning): return (side, warning)
    }
  }

  private var sides: ComparisonSides {
    ComparisonSides(environment: world.environment, context: context)
  }

  private func named(_ text: String) throws -> ComparisonSide {
    let halves = text.split(separator: ":", maxSplits: 1).map(String.init)
    let name = halves.count == 2 ? halves[1] : nil
    switch halves.first?.lowercased() ?? "" {
    case "idag" where name == nil: return .today
    case "faststalld", "fastställd": return .decided(try point(name))
    case "period": return .period(try point(name))
    case "forra-perioden" where name == nil: return try previousPoint()
    case "forra-aret" where name == nil: return try previousYear()
    default: return try year(text)
    }
  }

  private func point(_ name: String?) throws -> EntityID {
    try name.map { try world.point($0, of: context.plan).id } ?? context.point.id
  }

  private func previousPoint() throws -> ComparisonSide {
    guard let point = sides.previousPoint else {
      throw Failure.refused("\(context.plan.year) har inget rapporttillfälle före \(context.point.name)")
    }
    return .period(point.id)
  }

  private func previousYear() throws -> ComparisonSide {
    guard let year = sides.previousYear else {
      throw Failure.refused("\(context.plan.committee) har inget år före \(context.plan.year)")
    }
    return .year(context.plan.committee, year)
  }

  /// `2025`, `von` or `von/2025`.
  private func year(_ text: String) throws -> ComparisonSide {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let (committee, year): (String?, String?) =
      switch parts.count {
      case 1 where Int(parts[0]) != nil: (nil, parts[0])
      case 1: (parts[0], nil)
      default: (parts[0], parts[1])
      }
    guard parts.count <= 2, let number = year.map(Int.init) ?? context.plan.year else {
      throw Failure.unreadable(
        "”\(text)” går inte att jämföra med: skriv till exempel faststalld:2026-08, 2025 eller von/2025")
    }
    let place = NamedPlace(
      data: nil, committee: committee ?? context.plan.committee.description, year: number, period: nil)
    let plan = try world.place(place).0
    return .year(plan.committee, plan.year)
  }
}
