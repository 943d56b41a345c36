/// A number with its noun: `1 kontroll`, `4 kontroller`, `inga kontroller`.
enum Counted {
  static func text(_ count: Int, _ one: String, _ many: String) -> String {
    switch count {
    case 0: "inga \(many)"
    case 1: "1 \(one)"
    default: "\(count) \(many)"
    }
  }

  /// The parts that are not zero: `2 klara, 1 avbruten`.
  static func parts(_ parts: [(count: Int, one: String, many: String)]) -> String {
    parts.filter { $0.count > 0 }.map { "\($0.count) \($0.count == 1 ? $0.one : $0.many)" }
      .joined(separator: ", ")
  }

  /// As a sentence begins.
  static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
