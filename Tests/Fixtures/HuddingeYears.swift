package import FollowUp
import Foundation
import Store
package import Workbench

/// The years of `data/huddinge`, read by the store as the program reads them.
package enum HuddingeYears {
  package struct NoSuchYear: Error {}

  package static func plan(_ committee: String, _ year: Int) throws -> Plan {
    guard let id = EntityID(committee) else { throw NoSuchYear() }
    return try folder().open(id, year, who: "test").plan
  }

  /// At the year's own reporting point.
  package static func context(_ committee: String, _ year: Int) throws -> PaneContext {
    try context(plan(committee, year))
  }

  package static func context(_ plan: Plan) throws -> PaneContext {
    PaneContext(
      municipality: try folder().municipality, plan: plan, point: Session.point(of: plan, named: nil))
  }

  /// A desk with one of the years on it, whose edits go no further.
  package static func desk(_ plan: Plan) throws -> Desk {
    let desk = Desk([plan])
    desk.municipality = try folder().municipality
    return desk
  }

  private static func folder() throws -> MunicipalityFolder {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try MunicipalityFolder(FolderPath(root: root.appending(path: "data/huddinge").path))
  }
}
