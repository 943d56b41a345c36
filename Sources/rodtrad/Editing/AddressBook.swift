import FollowUp
import Store

/// The addresses of a year that can be written, for telling which one was meant.
enum AddressBook {
  /// The address nearest in spelling; nil when none is near.
  static func nearest(to address: FigureAddress, in plan: Plan) -> String? {
    Nearest.of(address.description, among: all(plan).map(\.description))
  }

  /// The address of a thing nearest in spelling.
  static func nearestThing(to address: FigureAddress, in plan: Plan) -> String? {
    Nearest.of(address.description, among: plan.things.map(\.0.description))
  }

  /// Whether an address of the year, or of anything in it, is one of those.
  static func contains(where isOne: (FigureAddress) -> Bool, in plan: Plan) -> Bool {
    plan.things.contains { isOne($0.0) } || all(plan).contains(where: isOne)
  }

  private static func all(_ plan: Plan) -> [FigureAddress] {
    let fields = plan.things.flatMap { address, thing in
      thing.fields.map { address.appending($0.name, address.period) }
    }
    let overall = plan.address(.goals, [GoalRegister.overallID, EntityID(known: "attainment")])
    return FigureList.lines(of: plan).map(\.address) + fields + [overall]
  }
}
