import FollowUp

/// The values of one municipality, by key figure; what was left out, and why.
struct KoladaSelection {
  struct Moment: Hashable {
    let year: Int
    let gender: Observation.Gender?
  }

  /// A value, or none where Kolada has none.
  private(set) var values: [String: [Moment: ExactDecimal?]] = [:]
  private(set) var problems: [ImportProblem] = []

  init(_ all: [KoladaValue], options: KoladaOptions) {
    if let refusal = Self.refusal(all, options.municipality) {
      problems = [refusal]
    } else {
      select(all, options.municipality)
    }
  }

  private static func refusal(_ all: [KoladaValue], _ place: String) -> ImportProblem? {
    guard place.count == 4, place.allSatisfy({ $0.isASCII && $0.isWholeNumber }) else {
      return ImportProblem(
        .stops, "kommunens id är fyra siffror, till exempel 0126, inte \(Quoted.text(place))")
    }
    if all.isEmpty || all.contains(where: { $0.municipality == place }) { return nil }
    let others = Set(all.map(\.municipality)).sorted().prefix(5).joined(separator: ", ")
    return ImportProblem(.stops, "svaret gäller \(others), inte \(place)")
  }

  private mutating func select(_ all: [KoladaValue], _ place: String) {
    let own = all.filter { $0.municipality == place }
    tell(all.count - own.count, "värde gäller en annan kommun", "värden gäller andra kommuner")
    let kept = own.filter { !$0.isDeleted }
    tell(own.count - kept.count, "värde är borttaget hos Kolada", "värden är borttagna hos Kolada")
    for value in kept { add(value) }
    let missing = kept.count { $0.number == nil }
    tell(missing, "värde saknas hos Kolada", "värden saknas hos Kolada")
  }

  private mutating func tell(_ count: Int, _ one: String, _ many: String) {
    guard count > 0 else { return }
    problems.append(ImportProblem(.note, count == 1 ? "Ett \(one)." : "\(count) \(many)."))
  }

  /// A value that comes twice with different numbers counts as none.
  private mutating func add(_ value: KoladaValue) {
    let moment = Moment(year: value.year, gender: value.gender)
    if let known = values[value.kpi]?[moment], known != value.number {
      problems.append(
        ImportProblem(.skips, "\(value.kpi) \(value.year) finns två gånger med olika värden: inget är taget"))
      values[value.kpi]?[moment] = .some(nil)
      return
    }
    values[value.kpi, default: [:]][moment] = .some(value.number)
  }
}
