import FollowUp
import Testing

/// A number from its literal; a literal that is none fails the test that uses it.
func number(_ literal: String, _ location: SourceLocation = #_sourceLocation) -> ExactDecimal {
  guard let value = ExactDecimal(literal: literal) else {
    Issue.record("no number: \(literal)", sourceLocation: location)
    return .zero
  }
  return value
}

/// An id from its text.
func id(_ text: String, _ location: SourceLocation = #_sourceLocation) -> EntityID {
  if let id = EntityID(text) { return id }
  Issue.record("no id: \(text)", sourceLocation: location)
  return EntityID.placeholder
}

/// A period from its text.
func period(_ text: String, _ location: SourceLocation = #_sourceLocation) -> Period {
  if let period = Period(text) { return period }
  Issue.record("no period: \(text)", sourceLocation: location)
  return Period(year: 1900)
}

/// A column key from its text.
func column(_ text: String, _ location: SourceLocation = #_sourceLocation) -> ColumnKey {
  if let key = ColumnKey(text) { return key }
  Issue.record("no column: \(text)", sourceLocation: location)
  return ColumnKey(field: EntityID.placeholder)
}

extension EntityID {
  /// Stands in where a test has already recorded an issue.
  fileprivate static var placeholder: EntityID {
    func find(_ length: Int) -> EntityID {
      EntityID(String(repeating: "x", count: length)) ?? find(length + 1)
    }
    return find(1)
  }
}
