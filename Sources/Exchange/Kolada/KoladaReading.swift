import ExactJSON
import FollowUp

/// The way from an answer's JSON to its values.
struct KoladaReading {
  /// As many places as are told one by one.
  private static let toldPlaces = 50

  private(set) var values: [KoladaValue] = []
  private(set) var hasMore = false
  private var problems: [ImportProblem] = []
  private var untold = 0
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var told: [ImportProblem] {
    untold == 0 ? problems : problems + [ImportProblem(.skips, "och \(untold) värden till går inte att läsa")]
  }

  mutating func read(_ root: JSONValue) {
    guard let entries = root.member("values")?.elements else {
      problems.append(ImportProblem(.stops, "filen är inget svar från Kolada: listan ”values” saknas"))
      return
    }
    let next = root.member("next_url") ?? root.member("next_page")
    hasMore = next?.text != nil
    if case .number(let count) = root.member("count")?.content, Int(count.text) != entries.count {
      problems.append(
        ImportProblem(
          .skips, "svaret säger att det har \(count.text) poster men har \(entries.count): det är inte helt"))
    }
    for entry in entries { read(entry: entry) }
  }

  private mutating func read(entry: JSONValue) {
    guard let kpi = entry.member("kpi")?.text, let year = entry.member("period")?.year else {
      return tell(entry, "posten saknar ”kpi” eller ett år i ”period”")
    }
    guard let municipality = entry.member("municipality")?.text else {
      return tell(entry, "posten gäller ingen kommun (”municipality” saknas)")
    }
    guard let values = entry.member("values")?.elements else {
      return tell(entry, "posten saknar listan ”values”")
    }
    for value in values { read(value, kpi, municipality, year) }
  }

  private mutating func read(_ value: JSONValue, _ kpi: String, _ municipality: String, _ year: Int) {
    let gender: Observation.Gender?
    switch value.member("gender")?.text {
    case "T": gender = nil
    case "K": gender = .women
    case "M": gender = .men
    default: return tell(value, "könet ska vara T, K eller M")
    }
    guard let content = value.member("value")?.content else { return tell(value, "”value” saknas") }
    var number: ExactDecimal?
    switch content {
    case .null: break
    case .number(let text):
      guard let read = ExactDecimal(programmed: text.text) else {
        return tell(value, "talet \(text.text) får inte plats i en ruta")
      }
      number = read
    case .object, .array, .string, .bool: return tell(value, "”value” ska vara ett tal eller null")
    }
    values.append(
      KoladaValue(
        kpi: kpi.uppercased(), municipality: municipality, year: year, gender: gender, number: number,
        isDeleted: value.member("isdeleted")?.content == .bool(true)))
  }

  private mutating func tell(_ value: JSONValue, _ sentence: String) {
    guard problems.count < Self.toldPlaces else {
      untold += 1
      return
    }
    let place = TextPosition(of: value.offset, in: bytes)
    problems.append(ImportProblem(.skips, at: .character(line: place.line, column: place.column), sentence))
  }
}

extension JSONValue {
  fileprivate func member(_ name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == name }?.value
  }

  fileprivate var elements: [JSONValue]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  fileprivate var text: String? {
    if case .string(let text) = content { text } else { nil }
  }

  /// A year as a number or as text.
  fileprivate var year: Int? {
    let text: String
    switch content {
    case .number(let number): text = number.text
    case .string(let string): text = string
    case .object, .array, .bool, .null: return nil
    }
    guard let period = Period(text), period.month == nil else { return nil }
    return period.year
  }
}
