import ExactJSON
import FollowUp

/// The small types of the domain, read from one JSON value each; what does not fit is refused with its place.
extension JSONNode {
  func id() throws(StoreError) -> EntityID {
    let text = try string()
    guard let id = EntityID(text) else {
      throw error("\(VisibleText.quoted(text)) är inget id: a–z, siffror och bindestreck, 1–64 tecken")
    }
    return id
  }

  func period() throws(StoreError) -> Period {
    let text = try string()
    guard let period = Period(text) else {
      throw error("\(VisibleText.quoted(text)) är ingen period: skriv 2025, 2025-08 eller 2025-08r12")
    }
    return period
  }

  /// A day as `2025-09-24`.
  func date() throws(StoreError) -> String {
    let text = try string()
    let month = Period(String(text.prefix(7)))?.month
    let day = text.utf8.count == 10 && text.dropFirst(7).first == "-" ? Int(text.suffix(2)) : nil
    guard month != nil, let day, (1...31).contains(day) else {
      throw error("\(VisibleText.quoted(text)) är inget datum: skriv 2025-09-24")
    }
    return text
  }

  func columnKey() throws(StoreError) -> ColumnKey {
    try columnKey(try string())
  }

  func columnKey(_ text: String) throws(StoreError) -> ColumnKey {
    guard let key = ColumnKey(text) else {
      throw error("\(VisibleText.quoted(text)) är ingen kolumnnyckel: skriv fält eller fält@period")
    }
    return key
  }

  /// One word of a closed list.
  func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) throws(StoreError) -> Word
  where Word.RawValue == String {
    let text = try string()
    if let word = Word(rawValue: text) { return word }
    throw unusable(text, among: Word.allCases.map { $0.rawValue })
  }

  private func unusable(_ text: String, among allowed: [String]) -> StoreError {
    let suggestion = Nearest.of(text, among: allowed).map { ": menades \(VisibleText.quoted($0))?" } ?? ""
    return error(
      "\(VisibleText.quoted(text)) går inte att använda här\(suggestion) (\(allowed.joined(separator: ", ")))"
    )
  }

  /// A number in a unit of 10^`exponent`, with the precision it is written with. The limits of what may be stored are
  /// those of the base unit: 12,50 kr can stand in a table of mnkr.
  func decimal(timesTenTo exponent: Int = 0) throws(StoreError) -> ExactDecimal {
    let text = try numberText()
    guard let number = ExactDecimal(literal: Self.literal(text, timesTenTo: exponent)) else {
      throw error("talet \(text) har för många siffror eller decimaler (högst 15 siffror, 6 decimaler)")
    }
    return number
  }

  private static func literal(_ text: String, timesTenTo exponent: Int) -> String {
    guard exponent != 0 else { return text }
    let parts = text.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
    guard parts.count == 2 else { return "\(text)e\(exponent)" }
    return Int(parts[1]).map { "\(parts[0])e\($0.addingReportingOverflow(exponent).partialValue)" } ?? text
  }

  func unit() throws(StoreError) -> MeasureUnit {
    MeasureUnit(rawValue: try string())
  }

  /// A list, each element read by `read`.
  func list<Element>(_ read: (JSONNode) throws(StoreError) -> Element) throws(StoreError) -> [Element] {
    let values = try values()
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for value in values { elements.append(try read(JSONNode(document: document, value: value))) }
    return elements
  }
}

extension ObjectReader {
  mutating func string(_ name: String) throws(StoreError) -> String? {
    try optional(name).map { (node) throws(StoreError) in try node.string() }
  }

  mutating func bool(_ name: String) throws(StoreError) -> Bool? {
    try optional(name).map { (node) throws(StoreError) in try node.bool() }
  }

  mutating func list<Element>(
    _ name: String, _ read: (JSONNode) throws(StoreError) -> Element
  ) throws(StoreError) -> [Element] {
    guard let node = optional(name) else { return [] }
    return try node.list(read)
  }

  /// An optional member read by `read`.
  mutating func value<Value>(
    _ name: String, _ read: (JSONNode) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    guard let node = optional(name) else { return nil }
    return try read(node)
  }
}
