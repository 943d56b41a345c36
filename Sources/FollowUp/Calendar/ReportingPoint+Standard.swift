/// The reporting points there are in every year.
extension ReportingPoint {
  /// The plan of a year, which reports the year before.
  package static func plan(of year: Int) -> ReportingPoint {
    ReportingPoint(
      id: EntityID(known: "plan"), kind: .plan, name: "Verksamhetsplan", period: Period(year: year - 1))
  }

  /// The report of a whole year.
  package static func wholeYear(_ year: Int) -> ReportingPoint? {
    point(.fullYear, "Verksamhetsberättelse", Period(year: year))
  }

  /// The report up to and with a month: 31 mars and 31 augusti have names of their own. Nil when the month is not 1…12.
  package static func month(_ month: Int, of year: Int) -> ReportingPoint? {
    guard let period = Period(year: year, month: month) else { return nil }
    switch month {
    case 3: return point(.march, "Delår 31 mars", period)
    case 8: return point(.august, "Delår 31 augusti", period)
    default: return point(.month, "Månadsrapport \(monthNames[month - 1])", period)
    }
  }

  private static func point(_ kind: Kind, _ name: String, _ period: Period) -> ReportingPoint? {
    EntityID(period.description).map { ReportingPoint(id: $0, kind: kind, name: name, period: period) }
  }

  package static let monthNames = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
  ]
}
