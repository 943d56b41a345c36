import FollowUp
import Store
import Workbench

/// The year and the reporting point a decision is about.
struct SignOffYear {
  let edit: YearEdit
  let point: ReportingPoint
  private let world: World

  /// - Parameter name: the reporting point; nil for the one of the place.
  init(_ place: NamedPlace, named name: String?) throws {
    let world = try reading { try World(data: place.data) }
    self.world = world
    let (plan, chosen) = try world.place(place)
    point = try name.map { try world.point($0, of: plan) } ?? chosen
    edit = YearEdit(
      world: world,
      context: PaneContext(municipality: world.folder.municipality, plan: plan, point: point))
  }

  /// What the checks say of the year at the point, with every other year that can be read at hand.
  var checks: CheckReport {
    let years = CheckNeighbours.of(edit.plan, in: edit.context.municipality) { world.folder.years(of: $0) }
    let others = years.compactMap { try? world.year($0.committee, $0.year).plan }
    let scope = CheckScope(
      municipality: edit.context.municipality, plan: edit.plan, point: point, others: others)
    return CheckReport(CheckRun(scope))
  }

  func refusing(_ work: () throws(SignOff.Obstacle) -> [Change]) throws -> [Change] {
    do {
      return try work()
    } catch {
      throw Failure.refused(error.sentence)
    }
  }
}
