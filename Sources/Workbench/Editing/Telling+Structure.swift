package import FollowUp

extension Telling {
  /// Whether a change is made, taken back, or done again: taking a removal back adds nothing new.
  package enum Step: Hashable, Sendable {
    case made, takenBack, doneAgain

    package init(_ kind: JournalEntry.Kind) {
      switch kind {
      case .edit: self = .made
      case .undo: self = .takenBack
      case .redo: self = .doneAgain
      }
    }

    /// What is said before what came of it.
    package var word: String {
      switch self {
      case .made: "Sparat"
      case .takenBack: "Ångrat"
      case .doneAgain: "Gjort om"
      }
    }
  }

  /// `Lade till risk ”Personalbrist”`; `risken ”Personalbrist” är borta igen` when that is taken back; nil for a change of a field.
  static func structure(_ change: Change, _ step: Step = .made) -> String? {
    switch (change.from, change.to) {
    case (.thing(nil), .thing(let placed?)):
      step == .made ? "Lade till \(named(placed.thing))" : "\(known(placed.thing)) är tillbaka"
    case (.thing(let placed?), .thing(nil)):
      step == .made ? "Tog bort \(named(placed.thing))" : "\(known(placed.thing)) är borta igen"
    case (.thing(let old?), .thing(let new?)): altered(new.thing, isMoved: old.thing == new.thing, step)
    default: nil
    }
  }

  private static func altered(_ thing: Thing, isMoved: Bool, _ step: Step) -> String {
    switch step {
    case .made: "\(isMoved ? "Flyttade" : "Ändrade") \(named(thing))"
    case .takenBack: "\(known(thing)) är \(isMoved ? "flyttad tillbaka" : "som förut")"
    case .doneAgain: "\(known(thing)) är \(isMoved ? "flyttad" : "ändrad") igen"
    }
  }

  /// `risk ”Personalbrist”`.
  package static func named(_ thing: Thing) -> String {
    if case .explanation(let explanation) = thing { return "förklaringen ”\(explanation.text)”" }
    return "\(NewThing.Kind(thing)?.swedish ?? thing.kindName) ”\(thing.name)”"
  }

  /// `risken ”Personalbrist”`.
  static func known(_ thing: Thing) -> String {
    if case .explanation = thing { return named(thing) }
    return "\(thing.definite) ”\(thing.name)”"
  }
}
