import ExactJSON
import FollowUp
import Store
import TextLayout

/// Every thing of a year with its address, what it is and what it is called.
struct StructureOutput {
  private let things: [(FigureAddress, Thing)]

  /// - Parameter place: only what is inside it; nil for all.
  init(of plan: Plan, under place: FigureAddress?) {
    things = plan.things.filter { address, thing in
      guard let place else { return true }
      return Self.isInside(address, thing, place)
    }
  }

  /// Also the goals and indicators right under a goal: they are in the same list, whatever they lie under.
  private static func isInside(_ address: FigureAddress, _ thing: Thing, _ place: FigureAddress) -> Bool {
    if address.register == place.register, address.path.starts(with: place.path) { return true }
    guard place.register == .goals, let goal = place.path.first else { return false }
    switch thing {
    case .goal(let node): return node.parent == goal
    case .indicator(let indicator): return indicator.goal == goal
    default: return false
    }
  }

  var table: String {
    let width = things.map { DisplayWidth.of($0.0.description) }.max() ?? 0
    let kinds = things.map { DisplayWidth.of($0.1.kindWord) }.max() ?? 0
    return things.map { address, thing in
      let text =
        DisplayWidth.padded(address.description, to: width, alignment: .left) + "  "
        + DisplayWidth.padded(thing.kindWord, to: kinds, alignment: .left) + "  " + thing.name
      return Visible.text(text) + "\n"
    }.joined()
  }

  /// `kind` is the word that `lagg-till` takes.
  var json: String {
    JSONText.pretty(
      .array(
        things.map { address, thing in
          .object(
            [
              JSONMember("address", .string(address.description)),
              JSONMember("kind", .string(thing.kindArgument)),
              JSONMember("name", .string(thing.name)),
            ], inline: true)
        }))
  }

  var csv: String {
    let rows = things.map { [$0.0.description, $0.1.kindArgument, $0.1.name] }
    return ([["address", "kind", "name"]] + rows).map {
      $0.map(CSVText.field).joined(separator: ",") + "\r\n"
    }.joined()
  }
}

extension Thing {
  /// What people call its kind.
  fileprivate var kindWord: String { NewThing.Kind(self)?.swedish ?? kindName }

  /// The word for its kind on the command line.
  fileprivate var kindArgument: String {
    NewThing.Kind(self)?.argument ?? EntityID.proposed(from: kindName, taken: []).description
  }
}
