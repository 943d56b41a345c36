import FollowUp
import Store
import Workbench

/// Makes the session that a command line asks for.
enum SessionBuilder {
  static func session(
    in world: World, _ place: Place, pane: PaneID, keymap: String?
  ) throws -> Session {
    let (plan, point) = try world.place(place)
    let torn = try world.year(plan.committee, plan.year).tornTail != nil
    let remark =
      torn
      ? Status("En halvskriven ändring från ett avbrott hoppades över: den var aldrig sparad.", .bad) : nil
    var session = Session(
      environment: world.environment, keymap: try Keymaps.load(keymap), plan: plan, pane: pane, status: remark
    )
    if place.period != nil { session.choose(point: point.id) }
    return session
  }
}
