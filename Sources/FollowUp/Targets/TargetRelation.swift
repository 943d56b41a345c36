/// What an outcome is held against: a relation and a number, or a wish to move one way.
enum TargetRelation: Hashable, Sendable {
  case number(Figure.Comparison, ExactDecimal)
  /// `Minska`, `Öka` without a number: by trend.
  case move(Indicator.Direction)
  /// Words whose number nobody has given.
  case unknownWords
  /// A bare number, and nobody has said which way is better.
  case unknownDirection

  /// The printed operator decides; with none, the word (`Minska`, `Öka`); with none, the direction. Budgethållning is held
  /// against zero.
  init(_ target: Figure, direction: Indicator.Direction) {
    if let words = target.words {
      self.init(words, target, direction)
    } else if direction == .notNegative, target.comparison == nil {
      self = .number(.atLeast, .zero)
    } else if let number = target.number, let comparison = target.comparison ?? direction.comparison {
      self = .number(comparison, number)
    } else {
      self = .unknownDirection
    }
  }

  private init(_ words: String, _ target: Figure, _ direction: Indicator.Direction) {
    let wanted = Self.direction(of: words)
    if let reference = target.reference {
      let comparison = target.comparison ?? (wanted ?? direction).comparison
      self = comparison.map { .number($0, reference) } ?? .unknownDirection
    } else {
      self = wanted.map { .move($0) } ?? .unknownWords
    }
  }

  /// `Minska`, `Minskning`: lower; `Öka`, `Ökning`: higher.
  static func direction(of words: String) -> Indicator.Direction? {
    if words.beginsWith(letters: "minsk") { return .lower }
    return words.beginsWith(letters: "öka") || words.beginsWith(letters: "ökning") ? .higher : nil
  }
}

extension Indicator.Direction {
  fileprivate var comparison: Figure.Comparison? {
    switch self {
    case .higher, .notNegative: .atLeast
    case .lower: .atMost
    case .unknown: nil
    }
  }
}

extension Figure.Comparison {
  package func holds(_ outcome: ExactDecimal, against target: ExactDecimal) -> Bool {
    switch self {
    case .atLeast: outcome >= target
    case .atMost: outcome <= target
    case .above: outcome > target
    case .below: outcome < target
    }
  }

  /// True for `≥` and `>`: what has been reached stays reached as the year goes on.
  var isFloor: Bool {
    switch self {
    case .atLeast, .above: true
    case .atMost, .below: false
    }
  }
}
