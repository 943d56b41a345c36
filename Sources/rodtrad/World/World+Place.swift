import FollowUp
import Store
import Workbench

extension World {
  /// The plan and the reporting point that a place names, else those the settings open with.
  func place(_ place: NamedPlace) throws -> (Plan, ReportingPoint) {
    let committee = try committee(place.committee)
    let number = try year(place.year, of: committee)
    let plan = try reading { try year(committee, number).plan }
    return (plan, try point(place.period, of: plan))
  }

  /// The reporting point of a name or a period; the latest when none is named.
  func point(_ name: String?, of plan: Plan) throws -> ReportingPoint {
    guard let name else { return Session.point(of: plan, named: nil) }
    let found = plan.reportingPoints.first { $0.id.description == name || $0.period.description == name }
    guard let found else {
      let names = plan.reportingPoints.map(\.id.description).joined(separator: ", ")
      throw Failure.unreadable(
        "perioden \(name) finns inte i \(plan.committee) \(plan.year): välj bland \(names)")
    }
    return found
  }

  /// The committee of an id; when none is named the one the settings open with, else the first with a year.
  func committee(_ name: String?) throws -> EntityID {
    let municipality = folder.municipality
    guard let name else {
      if let opening = municipality.opening { return opening.committee }
      let committees = municipality.committees
      let opened = committees.first { !folder.years(of: $0.id).isEmpty }
      guard let first = opened ?? committees.first else {
        throw Failure.unreadable(
          "\(municipality.name) har ingen nämnd än. Gör en: rodtrad ny namnd NAMN --data \(folder.folder)")
      }
      return first.id
    }
    if let known = municipality.committees.first(where: { $0.id.description == name }) { return known.id }
    throw Failure.unreadable("nämnden \(name) finns inte: välj bland \(committeeNames)")
  }

  private func year(_ named: Int?, of committee: EntityID) throws -> Int {
    if let named {
      let years = folder.years(of: committee)
      guard years.contains(named) else { throw missing(named, of: committee, years) }
      return named
    }
    if let opening = folder.municipality.opening, opening.committee == committee { return opening.year }
    guard let latest = folder.years(of: committee).first else {
      throw Failure.unreadable(
        "nämnden \(committee) har inget år än. Gör ett: rodtrad ny ar ÅR --namnd \(committee) --data \(folder.folder)"
      )
    }
    return latest
  }

  /// Says which years there are, and which other nämnd has the year that was asked for.
  private func missing(_ year: Int, of committee: EntityID, _ years: [Int]) -> Failure {
    let others = folder.municipality.committees.map(\.id).filter { folder.years(of: $0).contains(year) }
    let advice =
      others.first.map { "lägg till --namnd \($0)" }
      ?? (years.isEmpty
        ? "gör det: rodtrad ny ar \(year) --namnd \(committee) --data \(folder.folder)"
        : "välj bland \(years.map(String.init).joined(separator: ", "))")
    return .unreadable("året \(year) finns inte för \(committee): \(advice)")
  }

  /// The ids of the committees there are.
  var committeeNames: String {
    folder.municipality.committees.map(\.id.description).joined(separator: ", ")
  }
}
