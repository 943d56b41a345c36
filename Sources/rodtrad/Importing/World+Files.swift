import Exchange
import FollowUp
import Store
import Workbench

extension World {
  /// Files that people name in the workbench.
  var files: FileAccess {
    FileAccess(
      offer: { path, plan, near in FoundFile(world: self, plan: plan, near: near).answer(Self.whole(path)) },
      write: { path, text in Self.write(Self.whole(path), text) }, keep: { self.keep($0, replaces: $1) })
  }

  /// Keeps a mapping where the command line does.
  private func keep(_ mapping: ImportMapping, replaces: Bool) -> KeptMapping {
    let saved = SavedMappings(self)
    do {
      if !replaces, let other = try saved.telling(mapping.name) { return .taken(other) }
      return .kept(path: try saved.save(mapping, as: mapping.name))
    } catch let failure as Failure {
      return .refused(failure.sentence + ".")
    } catch {
      return .refused("Mappningen kunde inte sparas.")
    }
  }

  /// With the user's home in place of `~`.
  private static func whole(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = EnvironmentVariable.named("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// Writes a file where there is none.
  private static func write(_ path: String, _ text: String) -> String? {
    guard Locations.isMissing(path) else { return "\(path) finns redan: välj ett annat namn." }
    do throws(StoreError) {
      let named = try NamedFile(path)
      try AtomicFile.replace(named.path, with: Array(text.utf8))
      return nil
    } catch {
      return error.description
    }
  }
}
