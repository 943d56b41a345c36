/// A Kolada key figure's id as documents print it: N (register) or U (survey) and five digits.
package struct KoladaID: Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// No id in the text.
    case none
    /// Five digits without N or U before them; which of the two nobody can tell.
    case prefixMissing
    /// Another letter than N or U (`K21468`).
    case wrongLetter(Character)
    /// N or U and another number of digits than five.
    case wrongLength(Int)
    /// Computed from the key figure, not the key figure itself.
    case derived
  }

  /// `N23801`; nil when the text holds no well-formed id.
  package let normalized: String?
  package let problem: Problem?

  /// Finds the id in a source's words (`Kolada N20508`, `Kolada nr U00210`). A well-formed id goes before a malformed one.
  package init(_ text: String) {
    var found: Candidate?
    text.forEachWord(orNumber: true) { word, _ in
      guard found?.id == nil, word.endsInDigit, let candidate = Self.candidate(word.text) else { return }
      if found == nil || candidate.id != nil { found = candidate }
    }
    normalized = found?.id
    problem = normalized == nil ? found?.problem ?? Problem.none : (Self.saysDerived(text) ? .derived : nil)
  }

  /// The id a source claims: in its own words, else as the id printed beside them. Nil when it claims none: five digits are somebody's
  /// case number unless the words speak of Kolada.
  package init?(of source: IndicatorSource) {
    let told = KoladaID(source.text)
    if told.normalized != nil || (told.problem != Problem.none && Self.speaksOfKolada(source.text)) {
      self = told
    } else if let printed = source.printedKoladaID {
      self.init(printed)
    } else {
      return nil
    }
  }

  /// Also the misprint `Kolade`.
  private static func speaksOfKolada(_ text: String) -> Bool { text.hasLetters("kolad") }

  private struct Candidate {
    var id: String?
    var problem: Problem?
  }

  /// Nil for a word that has nothing to do with an id.
  private static func candidate(_ text: String) -> Candidate? {
    let word = text.utf8
    let digits = word.drop { !isDigit($0) }
    let letters = word.count - digits.count
    guard !digits.isEmpty, letters <= 1, digits.allSatisfy(isDigit), let first = word.first else {
      return nil
    }
    guard letters == 1 else { return digits.count == 5 ? Candidate(problem: .prefixMissing) : nil }
    let letter = Character(Unicode.Scalar(first & ~0x20))
    guard letter == "N" || letter == "U" else {
      return digits.count == 5 ? Candidate(problem: .wrongLetter(letter)) : nil
    }
    guard digits.count == 5 else { return Candidate(problem: .wrongLength(digits.count)) }
    return Candidate(id: String(letter) + Substring(digits))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func saysDerived(_ text: String) -> Bool {
    text.hasLetters("beräkn") && (text.hasLetters("beräkning") || text.hasLetters("beräknad"))
      || text.hasLetters("utifrån") || text.hasLetters("baserad") || text.hasLetters("baserat")
  }
}
