/// Something that the person must know of what was read: where it stands and a Swedish sentence.
package struct ImportProblem: Hashable, Sendable {
  /// What it means for the import.
  package enum Weight: Hashable, Sendable {
    /// Nothing is to be written before it is put right.
    case stops
    /// A part is left out; the rest can be written.
    case skips
    /// Nothing is lost: to know.
    case note
  }

  package var weight: Weight
  /// Nil for what is said of the whole.
  package var place: ImportPlace?
  package var sentence: String

  package init(_ weight: Weight, at place: ImportPlace? = nil, _ sentence: String) {
    self.weight = weight
    self.place = place
    self.sentence = sentence
  }

  /// `rad 12: …`.
  package var text: String { (place.map { "\($0.text): " } ?? "") + sentence }
}

extension [ImportProblem] {
  /// True when nothing is to be written before something is put right.
  package var stops: Bool { contains { $0.weight == .stops } }
}
