import FollowUp
import Testing

/// A number from its literal; a literal that is none fails the test that uses it.
func number(_ literal: String, _ location: SourceLocation = #_sourceLocation) -> ExactDecimal {
  if let value = ExactDecimal(literal: literal) { return value }
  Issue.record("no number: \(literal)", sourceLocation: location)
  return .zero
}

/// An id from its text.
func id(_ text: String, _ location: SourceLocation = #_sourceLocation) -> EntityID {
  if let id = EntityID(text) { return id }
  Issue.record("no id: \(text)", sourceLocation: location)
  return EntityID(known: "none")
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
  return ColumnKey(field: EntityID(known: "none"))
}

/// A figure with a number.
func figure(_ literal: String) -> Figure { Figure(.number(number(literal))) }
