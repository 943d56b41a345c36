import FollowUp
import Store

/// Finds the one finding that somebody means.
struct FindingSearch {
  private let world: World
  private let named: NamedPlace
  private let checks: [Check]

  init(_ world: World, _ named: NamedPlace, _ checks: [Check]) {
    self.world = world
    self.named = named
    self.checks = checks
  }

  private typealias Found = (year: CheckedYear, item: CheckReport.Item)

  /// By its id, or by an address it is about; refused when there is none, or several.
  func find(_ text: String) throws -> (CheckedYear, Finding) {
    let years = KommunYears(of: world)
    let isID = !text.contains("/")
    let question = try CheckQuestion(isID ? nil : text, named, in: world, years)
    if let missing = question.missing.first { throw Failure.unreadable(missing.error.description) }
    let reports = CheckReport.of(question.years.map(\.scope), checks: checks)
    let all: [Found] = zip(question.years, reports).flatMap { year, report in
      report.items.map { (year: year, item: $0) }
    }
    let found =
      isID ? all.filter { $0.item.finding.id.description == text } : nearest(all, to: question.place)
    guard let first = found.first else { throw missing(text, isID: isID) }
    guard found.count == 1 else { throw several(found, text) }
    return (first.year, first.item.finding)
  }

  /// Those told of the place itself, else those that are about it; the open ones when there are any.
  private func nearest(_ all: [Found], to place: CheckPlace) -> [Found] {
    let about = all.filter { place.holds($0.item.finding) }
    let told = about.filter { found in found.item.finding.address.map { place.holds($0) } ?? false }
    let found = told.isEmpty ? about : told
    let open = found.filter(\.item.state.isOpen)
    return open.isEmpty ? found : open
  }

  private func missing(_ text: String, isID: Bool) -> Failure {
    .refused(
      isID
        ? "fyndet \(text) finns inte: rodtrad kontrollera --alla visar alla"
        : "kontrollen har inte funnit något i \(text): rodtrad kontrollera --alla visar allt")
  }

  private func several(_ found: [Found], _ text: String) -> Failure {
    let ids = found.map { "\($0.item.finding.id) (\($0.item.finding.severity.swedish))" }
    let shown = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? " …" : "")
    return .refused("\(text) har \(found.count) fynd: skriv vilket, med id: \(shown)")
  }
}
