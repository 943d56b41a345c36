/// The others who have the same year open, and how their edits reach us.
package struct Company: Hashable, Sendable {
  /// How one learns of what others write.
  package enum News: Hashable, Sendable {
    /// The kernel tells at once.
    case told
    /// On a network disk, or where nothing can be watched: read at the next key and the next commit.
    case asked(String)
  }

  package struct Person: Hashable, Sendable {
    package let name: String
    /// `14:02`.
    package let since: String

    package init(name: String, since: String) {
      self.name = name
      self.since = since
    }
  }

  package let others: [Person]
  package let news: News
  /// Why two may not write here at once; nil where the disk can lock.
  package let lockFault: String?

  package init(others: [Person] = [], news: News = .told, lockFault: String? = nil) {
    self.others = others
    self.news = news
    self.lockFault = lockFault
  }

  /// For the head: `Berit är här`, `3 andra är här`; nil when one is alone.
  package var short: String? {
    switch Set(others.map(\.name)).count {
    case 0: nil
    case 1: others.first.map { "\($0.name) är här" }
    case let count: "\(count) andra är här"
    }
  }

  /// What is said of a disk that cannot lock, of a network disk that can, and of a folder that cannot be watched: each whole on a line
  /// of 80 cells.
  package static let cannotLock = "Disken låser inte filer: inget sparas här. Arbeta på en annan disk."
  package static let onNetwork = "Nätverksdisk: andras ändringar läses in vid nästa tangent."
  package static let unwatched = "Mappen bevakas inte: andras ändringar läses in vid nästa tangent."

  /// Everything, in sentences; what stops one from saving first. Who is here is known by the locks they hold.
  package var told: String {
    let names = others.map { "\($0.name) (sedan \($0.since))" }.joined(separator: ", ")
    if let lockFault { return "\(lockFault) Vilka fler som är här syns inte." }
    let who = others.isEmpty ? "Ingen annan är här." : "Här just nu: \(names)."
    let news: String? = if case .asked(let why) = self.news { why } else { nil }
    return [who, news].compactMap { $0 }.joined(separator: " ")
  }
}
