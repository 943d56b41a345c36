package import FollowUp

extension Telling {
  /// `Lade till risk ”Personalbrist”`; nil for a change of a field.
  static func structure(_ change: Change) -> String? {
    switch (change.from, change.to) {
    case (.thing(nil), .thing(let placed?)): "Lade till \(named(placed.thing))"
    case (.thing(let placed?), .thing(nil)): "Tog bort \(named(placed.thing))"
    case (.thing(let old?), .thing(let new?)):
      "\(old.thing == new.thing ? "Flyttade" : "Ändrade") \(named(new.thing))"
    default: nil
    }
  }

  /// `risk ”Personalbrist”`.
  package static func named(_ thing: Thing) -> String {
    if case .explanation(let explanation) = thing { return "förklaringen ”\(explanation.text)”" }
    return "\(NewThing.Kind(thing)?.swedish ?? thing.kindName) ”\(thing.name)”"
  }
}
