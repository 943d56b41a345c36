import FollowUp
import Store
import Workbench

extension World {
  /// The closures the workbench knows the world by.
  var environment: Environment {
    var environment = Environment(
      municipality: folder.municipality, years: { self.folder.years(of: $0) },
      load: { self.load($0, $1) },
      commit: { self.commit($0) }, undo: { self.undo($0, $1) }, redo: { self.redo($0, $1) },
      refresh: { self.refresh($0, $1) }, settings: settings, building: building, past: past,
      drafts: DraftStore(folder.folder).drafts,
      clock: { Clock.hourAndMinute() }, who: { User.name }, today: { Clock.day() }, isReadOnly: isReadOnly)
    environment.company = { self.companyWatch.company }
    environment.reread = { self.reread($0, $1) }
    environment.remark = { self.remark() }
    environment.writeProtection = { self.writeProtection($0, $1) }
    return environment
  }
}
