package import FollowUp

/// Finds what a name means among some that each have an id and a label.
package struct NameIndex: Sendable {
  /// By what a name may be found.
  package enum Means: String, Hashable, Sendable, CaseIterable {
    case id
    /// The number a label begins with: `511 Äldreomsorg`.
    case code
    case label
  }

  private let names: [(id: EntityID, label: String, folded: FoldedName)]
  private var places: [Means: [String: [Int]]] = [:]

  package init(_ names: [(id: EntityID, label: String)]) {
    self.names = names.map { ($0.id, $0.label, FoldedName($0.label)) }
    for (index, name) in self.names.enumerated() {
      places[.id, default: [:]][name.id.description, default: []].append(index)
      if !name.folded.isEmpty { places[.label, default: [:]][name.folded.text, default: []].append(index) }
      if let code = Self.code(of: name.label) { places[.code, default: [:]][code, default: []].append(index) }
    }
  }

  /// The places of those that the text names: by id first, then by code, then by label. Several when they are called the same.
  package func places(of text: String, by means: [Means] = Means.allCases) -> [Int] {
    let typed = CellText.trimmed(text)
    for way in means {
      let name =
        switch way {
        case .id: typed.lowercased()
        case .code: Self.code(of: typed) ?? typed
        case .label: FoldedName(typed).text
        }
      if let found = places[way]?[name] { return found }
    }
    return []
  }

  /// Those that are called something alike, the likest first; at most three.
  package func near(_ text: String) -> [NearMiss] {
    let folded = FoldedName(text)
    let scored = names.map { NearMiss(id: $0.id, label: $0.label, score: Likeness.score(folded, $0.folded)) }
    return Array(scored.filter { $0.score >= Likeness.offered }.sorted { $0.score > $1.score }.prefix(3))
  }

  /// The digits a label begins with, when a blank and a name follow.
  private static func code(of label: String) -> String? {
    let digits = label.prefix { $0.isASCII && $0.isWholeNumber }
    guard digits.count >= 2, label.dropFirst(digits.count).first == " " else { return nil }
    return String(digits)
  }
}
