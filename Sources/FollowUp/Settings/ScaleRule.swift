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
