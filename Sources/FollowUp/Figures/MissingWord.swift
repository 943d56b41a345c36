/// The ways of typing that there is no number.
enum MissingWord {
  /// The reason a whole typed text stands for; nil when it is something else.
  static func missing(_ typed: Substring) -> Figure.Missing? {
    let isDashes = typed.allSatisfy { NumberTokenizer.minuses.contains($0) || $0 == "\u{2014}" }
    if isDashes {
      switch typed.count {
      case 0: return .empty
      case 1: return .dash
      case 2: return .doubleDash
      default: return nil
      }
    }
    switch typed.lowercased() {
    case "saknas": return .dash
    case "ej beräknad", "ej beräknat": return .notCalculated
    default: return nil
    }
  }
}
