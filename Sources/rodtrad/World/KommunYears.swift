import FollowUp
import Store

/// Every year of a kommun, for what looks across years: those that could be read, and why the others could not.
struct KommunYears {
  /// The nämnder in the order of the settings, the newest year first.
  private(set) var plans: [Plan] = []
  private(set) var unread: [Unread] = []

  struct Unread {
    let committee: EntityID
    let year: Int
    let error: StoreError
  }

  init(of world: World) {
    for committee in world.folder.municipality.committees.map(\.id) {
      for year in world.folder.years(of: committee) { read(committee, year, in: world) }
    }
  }

  private mutating func read(_ committee: EntityID, _ year: Int, in world: World) {
    do throws(StoreError) {
      plans.append(try world.year(committee, year).plan)
    } catch {
      unread.append(Unread(committee: committee, year: year, error: error))
    }
  }

  /// All but one of the years that could be read.
  func others(than plan: Plan) -> [Plan] {
    plans.filter { $0.committee != plan.committee || $0.year != plan.year }
  }
}
