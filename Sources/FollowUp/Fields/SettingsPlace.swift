/// What a path of ids in the settings leads to: `variance/share`, `risk-scale/grid/4/2`, `committees/sn/name`.
enum SettingsPlace: Hashable {
  case name, code, statuses, opening, periodKeys
  case committeeName(EntityID)
  case administration(EntityID)
  /// Levels and their names, from 1.
  case likelihood(Int)
  case consequence(Int)
  case band(likelihood: Int, consequence: Int)
  case threshold(SettingsThreshold)
  case meaning(StatusMeaning)
  case criteriaName(EntityID)
  case criteria(EntityID)
  /// Nil: of every kind, of every committee.
  case unit(FigureTable.Kind?, EntityID?)

  /// Nil when the path leads nowhere.
  init?(_ path: [EntityID]) {
    let texts = path.map(\.description)
    guard let first = texts.first else { return nil }
    let place: SettingsPlace? =
      switch (first, texts.count) {
      case ("name", 1): .name
      case ("code", 1): .code
      case ("statuses", 1): .statuses
      case ("opening", 1): .opening
      case ("period-keys", 1): .periodKeys
      case ("committees", 3): Self.committee(path[1], texts[2])
      case ("risk-scale", 3...4): Self.scale(texts.dropFirst().map { $0 })
      case ("attainment", 2), ("variance", 2):
        SettingsThreshold(group: first, name: texts[1]).map { .threshold($0) }
      case ("status-meanings", 2): Self.meaning(texts[1])
      case ("criteria-sets", 3): Self.criteria(path[1], texts[2])
      case ("units", 2...3): Self.unit(texts[1], path.count == 3 ? path[2] : nil)
      default: nil
      }
    guard let place else { return nil }
    self = place
  }

  private static func committee(_ id: EntityID, _ field: String) -> SettingsPlace? {
    switch field {
    case "name": .committeeName(id)
    case "administration": .administration(id)
    default: nil
    }
  }

  private static func criteria(_ id: EntityID, _ field: String) -> SettingsPlace? {
    switch field {
    case "name": .criteriaName(id)
    case "criteria": .criteria(id)
    default: nil
    }
  }

  private static func scale(_ path: [String]) -> SettingsPlace? {
    let levels = path.dropFirst().compactMap { Int($0) }.filter { (1...4).contains($0) }
    guard levels.count == path.count - 1 else { return nil }
    switch (path[0], levels.count) {
    case ("likelihoods", 1): return .likelihood(levels[0])
    case ("consequences", 1): return .consequence(levels[0])
    case ("grid", 2): return .band(likelihood: levels[0], consequence: levels[1])
    default: return nil
    }
  }

  private static func meaning(_ text: String) -> SettingsPlace? {
    StatusMeaning.allCases.first { Hyphens.of($0.rawValue) == text }.map { .meaning($0) }
  }

  private static func unit(_ text: String, _ committee: EntityID?) -> SettingsPlace? {
    if text == "every" { return .unit(nil, committee) }
    return FigureTable.Kind.allCases.first { Hyphens.of($0.rawValue) == text }.map { .unit($0, committee) }
  }
}

/// A threshold of the settings.
enum SettingsThreshold: String, Hashable, CaseIterable {
  case high, notMet, assessable, share, floor

  init?(group: String, name: String) {
    guard let found = Self.allCases.first(where: { Hyphens.of($0.rawValue) == name && $0.group == group })
    else { return nil }
    self = found
  }

  var group: String {
    switch self {
    case .high, .notMet, .assessable: "attainment"
    case .share, .floor: "variance"
    }
  }

  var path: WritableKeyPath<Municipality, ExactDecimal> {
    switch self {
    case .high: \.attainment.high
    case .notMet: \.attainment.notMet
    case .assessable: \.attainment.assessable
    case .share: \.varianceShare
    case .floor: \.varianceFloor
    }
  }
}

/// Words of the code as they stand in an id: `frameChanges` is `frame-changes`.
enum Hyphens {
  static func of(_ word: String) -> String {
    word.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }
}
