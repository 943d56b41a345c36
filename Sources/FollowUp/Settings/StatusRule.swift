/// A status word stands once, and means one thing at most.
enum StatusRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    let repeated = Repeats.of(municipality.statuses).map {
      SettingsProblem(["statuses", "\($0.index)"], .status(.repeated($0.text)))
    }
    return repeated + meanings(municipality)
  }

  private static func meanings(_ municipality: Municipality) -> [SettingsProblem] {
    let words = StatusMeaning.allCases.flatMap { (meaning) in
      municipality.statusMeanings[meaning].enumerated().map {
        (place: ["statusMeanings", meaning.rawValue, "\($0.offset)"], word: $0.element)
      }
    }
    let unknown = words.filter { !municipality.statuses.contains($0.word) }.map {
      SettingsProblem($0.place, .status(.unknown($0.word)))
    }
    return unknown
      + Repeats.of(words.map(\.word)).map {
        SettingsProblem(words[$0.index].place, .status(.twoMeanings($0.text)))
      }
  }
}

/// What can be wrong with the status words.
package enum StatusFlaw: Hashable, Sendable {
  case repeated(String)
  case unknown(String)
  case twoMeanings(String)

  var reason: String {
    switch self {
    case .repeated(let word): "statusen ”\(word)” finns två gånger: ta bort den ena"
    case .unknown(let word):
      "”\(word)” är inget av statusorden: lägg till ordet bland dem, eller ta bort det här"
    case .twoMeanings(let word): "statusen ”\(word)” har två betydelser: låt den stå på ett ställe"
    }
  }
}
