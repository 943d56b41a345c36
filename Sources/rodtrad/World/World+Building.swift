import FollowUp
import Store
import Workbench

/// New folders from the workbench, as the command line makes them.
extension World {
  var building: BuildingAccess {
    BuildingAccess(
      committee: { self.make(committee: $0, year: $1) }, year: { self.make($0, from: $1, year: $2) })
  }

  private func make(committee name: String, year: Int) -> BuildResult {
    make { () throws(StoreError) in
      let settings = try SettingsFolder(folder.folder, who: User.name).municipality
      let taken = Set(settings.committees.map(\.id) + [EntityID(CommitteeFlaw.reserved)].compactMap(\.self))
      let id = EntityID.proposed(from: name, taken: taken)
      let committee = Committee(id: id, name: name)
      _ = try NewCommittee.make(committee, in: folder.folder, who: User.name, time: Clock.stamp())
      _ = try NewYear.make(NextYear.empty(of: id, year: year), in: folder.folder)
      return (id, year, "\(name) \(year) finns nu, tomt.")
    }
  }

  private func make(_ committee: EntityID, from old: Int, year: Int) -> BuildResult {
    make { () throws(StoreError) in
      let plan = try self.year(committee, old).plan
      let made = NextYear.plan(from: plan, to: year, municipality: folder.municipality)
      _ = try NewYear.make(made.plan, in: folder.folder)
      return (committee, year, "\(year) finns nu. " + made.told.joined(separator: " "))
    }
  }

  private func make(
    _ work: () throws(StoreError) -> (EntityID, Int?, String)
  ) -> BuildResult {
    do throws(StoreError) {
      let (committee, year, told) = try work()
      let settings = try SettingsFolder(folder.folder, who: User.name).municipality
      return .made(settings, committee, year: year, told: told)
    } catch {
      return .refused(error.description)
    }
  }
}
