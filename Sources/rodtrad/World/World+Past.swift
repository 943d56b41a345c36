import FollowUp
import Store
import Workbench

/// The journal and the decided versions, for the workbench and the command line.
extension World {
  var past: PastAccess {
    PastAccess(
      entries: { committee, year in
        self.reading { () throws(StoreError) in try self.wholeHistory(committee, year) }
      },
      moment: { Clock.moment($0) },
      decided: { committee, year, point in
        self.reading { () throws(StoreError) in
          try self.year(committee, year).decidedVersion(of: point)
        }
      },
      takeBack: { self.takeBack($0, $1, $2) })
  }

  private func reading<Value>(_ work: () throws(StoreError) -> Value) -> PastResult<Value> {
    do throws(StoreError) {
      return .read(try work())
    } catch {
      return .failed(error.description)
    }
  }
}
