import FollowUp
import Store
import Workbench

/// Makes the session that a command line asks for.
enum SessionBuilder {
  /// What is said of an edit that was cut off by a crash.
  private static let tornRemark =
    "En halvskriven ändring från ett avbrott hoppades över: den var aldrig sparad."

  static func session(
    in world: World, _ place: NamedPlace, pane: PaneID, keymap: Ahead<Keymap>
  ) throws -> Session {
    let (plan, point) = try world.place(place)
    let year = try reading { try world.year(plan.committee, plan.year) }
    let remark = year.isReadOnly || year.tornTail == nil ? nil : tornRemark
    var environment = world.environment
    environment.files = world.files
    var session = Session(
      environment: environment, keymap: try reading { try keymap.value() }, plan: plan,
      pane: pane, status: remark.map { StatusLine($0, .bad) })
    if place.period != nil { session.choose(point: point.id) }
    return session
  }
}
