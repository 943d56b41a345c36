import FollowUp

/// Which key figure an indicator's source names.
enum KoladaNaming: Hashable {
  /// Kolada and a well-formed id.
  case certain(String)
  /// What may be meant, by an id or a word that is misspelt: for a person to say yes to.
  case maybe([String])
  /// Our own figure, made from a key figure.
  case derived(String)
  case nothing

  init(_ source: IndicatorSource?) {
    guard let source else {
      self = .nothing
      return
    }
    let words = [source.text, source.printedKoladaID ?? ""].joined(separator: " ")
    let id = KoladaID(words)
    if let normalized = id.normalized {
      if id.problem == .derived {
        self = .derived(normalized)
      } else {
        self = Self.isNamed(source, normalized) ? .certain(normalized) : .maybe([normalized])
      }
    } else if Self.saysKolada(source) || source.printedKoladaID != nil, let digits = Self.digits(words) {
      self = .maybe(["N" + digits, "U" + digits])
    } else {
      self = .nothing
    }
  }

  /// The source says Kolada, or nothing but the id.
  private static func isNamed(_ source: IndicatorSource, _ id: String) -> Bool {
    saysKolada(source) || FoldedName(source.text).text == id.lowercased()
  }

  private static func saysKolada(_ source: IndicatorSource) -> Bool {
    FoldedName(source.text).words.contains("kolada")
  }

  /// The five digits of an id that lacks its letter or has another.
  private static func digits(_ text: String) -> String? {
    switch KoladaID(text).problem {
    case .prefixMissing, .wrongLetter: break
    case .none?, .wrongLength, .derived, nil: return nil
    }
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.lazy.map { word in word.drop { $0.isLetter } }.first { digits in
      digits.count == 5 && digits.allSatisfy { $0.isASCII && $0.isWholeNumber }
    }.map { String($0) }
  }
}
