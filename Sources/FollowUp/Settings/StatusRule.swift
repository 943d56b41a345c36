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
