import Store
import Workbench

/// The others in the year that is open: tells them that we are here, and us that they are.
final class CompanyWatch {
  private let who: String
  private let isReadOnly: Bool
  private var folder: FolderPath?
  private var own: Presence?
  private var news = Company.News.told
  private var lockFault: String?
  /// Files that have been closed since we last looked.
  private var closed: Set<String> = []

  init(who: String, isReadOnly: Bool) {
    self.who = who
    self.isReadOnly = isReadOnly
  }

  /// Whether others' edits must be asked for: nobody tells of them.
  var isAsking: Bool { news != .told }

  /// A year is open. Who may only read is not seen; a disk that cannot lock is told of.
  func enter(_ folder: FolderPath, watching watch: FolderWatch?) {
    leave()
    self.folder = folder
    news = Self.news(folder, watch)
    guard !isReadOnly else { return }
    do throws(StoreError) {
      own = try Presence(in: folder, who: who, since: Clock.stamp())
    } catch {
      guard error.kind == .device else { return }
      lockFault = Company.cannotLock
    }
  }

  func leave() {
    own?.leave()
    own = nil
    folder = nil
    lockFault = nil
    closed = []
  }

  /// What the kernel has told of the folder; true when it is about who is here.
  func take(_ happened: FolderWatch.News) -> Bool {
    guard happened.names.contains(where: Presence.isOne) else { return false }
    closed.formUnion(happened.closed)
    return true
  }

  var company: Company {
    guard let folder else { return Company() }
    defer { closed = [] }
    let others = Presence.others(in: folder, than: own, closed: closed).map { person in
      Company.Person(name: person.name, since: String(Clock.local(person.since).suffix(5)))
    }
    return Company(others: others, news: news, lockFault: lockFault)
  }

  /// `RODTRAD_BEVAKNING=av` is for network disks that do not look like one.
  private static func news(_ folder: FolderPath, _ watch: FolderWatch?) -> Company.News {
    if isOff || DiskKind(of: folder) == .network {
      return .asked(Company.onNetwork)
    }
    return watch == nil ? .asked(Company.unwatched) : .told
  }

  /// Nothing is to be watched: somebody has said that the kernel does not tell.
  static var isOff: Bool { EnvironmentVariable.named("RODTRAD_BEVAKNING") == "av" }
}
