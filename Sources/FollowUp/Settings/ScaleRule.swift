/// Both scales have four levels, each with a name, and no word names two levels of one scale.
enum ScaleRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    let scale = municipality.riskScale
    return problems("likelihoods", scale.likelihoods) + problems("consequences", scale.consequences)
  }

  private static func problems(_ key: String, _ levels: [RiskScale.Level]) -> [SettingsProblem] {
    let place = ["riskScale", key]
    guard levels.count == 4 else { return [SettingsProblem(place, .scale(.notFour(levels.count)))] }
    let nameless = levels.indices.filter { levels[$0].names.isEmpty }.map {
      SettingsProblem(place + ["\($0)"], .scale(.nameless(level: $0 + 1)))
    }
    return nameless + repeated(levels, place)
  }

  private static func repeated(_ levels: [RiskScale.Level], _ place: [String]) -> [SettingsProblem] {
    let names = levels.enumerated().flatMap { (level, names) in
      names.names.enumerated().map { (place: ["\(level)", "\($0.offset)"], name: $0.element) }
    }
    return Repeats.of(names.map(\.name)).map {
      SettingsProblem(place + names[$0.index].place, .scale(.repeated($0.text)))
    }
  }
}

/// What can be wrong with the risk scale and its colours.
package enum ScaleFlaw: Hashable, Sendable {
  /// So many levels, rows or cells where four are meant.
  case notFour(Int)
  case nameless(level: Int)
  case repeated(String)
  /// The colour of a cell is lower than that of one with a lower likelihood or consequence.
  case falling(likelihood: Int, consequence: Int)

  var reason: String {
    switch self {
    case .notFour(let count): "skalan har 4 nivåer men här står \(count): skriv fyra"
    case .nameless(let level): "nivå \(level) saknar namn: ge den minst ett"
    case .repeated(let word): "ordet ”\(word)” står två gånger i skalan: låt det betyda en nivå"
    case .falling(let likelihood, let consequence):
      "färgen för sannolikhet \(likelihood) och konsekvens \(consequence) är lägre än för en mindre risk: "
        + "färgen får inte falla när sannolikhet eller konsekvens ökar"
    }
  }
}
