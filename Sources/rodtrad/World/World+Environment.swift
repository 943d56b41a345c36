import FollowUp
import Store
import Workbench

extension World {
  /// The closures the workbench knows the world by.
  var environment: Environment {
    Environment(
      municipality: folder.municipality, years: { self.folder.years(of: $0) },
      load: { committee, year in
        do throws(StoreError) {
          return .loaded(try self.year(committee, year).plan)
        } catch {
          return .failed(error.description)
        }
      },
      commit: { self.commit($0) }, undo: { self.undo($0, $1) }, redo: { self.redo($0, $1) },
      refresh: { self.refresh($0, $1) }, drafts: DraftStore(folder.folder).drafts,
      clock: { Clock.hourAndMinute() }, isReadOnly: isReadOnly)
  }

  /// The plan and the reporting point that a place names, else those the settings open with.
  func place(_ place: Place) throws -> (Plan, ReportingPoint) {
    let committee = try committee(place.committee)
    let plan = try year(committee, try year(place.year, of: committee)).plan
    guard let period = place.period else { return (plan, Session.point(of: plan, named: nil)) }
    let found = plan.reportingPoints.first { $0.id.description == period || $0.period.description == period }
    guard let found else {
      let names = plan.reportingPoints.map(\.id.description).joined(separator: ", ")
      throw Failure.unreadable(
        "perioden \(period) finns inte i \(committee) \(plan.year): välj bland \(names)")
    }
    return (plan, found)
  }

  private func committee(_ name: String?) throws -> EntityID {
    let municipality = folder.municipality
    guard let name else { return municipality.opening?.committee ?? municipality.committees[0].id }
    if let known = municipality.committees.first(where: { $0.id.description == name }) { return known.id }
    let names = municipality.committees.map(\.id.description).joined(separator: ", ")
    throw Failure.unreadable("nämnden \(name) finns inte: välj bland \(names)")
  }

  private func year(_ named: Int?, of committee: EntityID) throws -> Int {
    let years = folder.years(of: committee)
    if let named {
      guard years.contains(named) else {
        let list = years.map(String.init).joined(separator: ", ")
        throw Failure.unreadable("året \(named) finns inte för \(committee): välj bland \(list)")
      }
      return named
    }
    if let opening = folder.municipality.opening, opening.committee == committee { return opening.year }
    guard let latest = years.first else { throw Failure.unreadable("nämnden \(committee) har inget år än") }
    return latest
  }
}
