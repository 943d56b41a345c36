package import FollowUp

extension YearFolder {
  /// The year as it stood when a reporting point was last decided, also when it has been unlocked since: today's plan with every
  /// later entry taken back. What the point says of its decision in it, the digest too, is what was decided.
  ///
  /// Nil when the journal does not hold a decision: there has been none, or it was written in the file by hand.
  package func decidedVersion(of point: EntityID) throws(StoreError) -> Plan? {
    let entries = try wholeHistory().all
    let field = plan.address(.plan, [point, EntityID(known: "decided")])
    guard let index = entries.lastIndex(where: { $0.decides(field) }) else { return nil }
    var version = plan
    for change in entries[(index + 1)...].reversed().flatMap({ $0.changes.reversed() }) {
      // What cannot be taken back is seen by the digest, which then is another.
      try? version.restore(change.address, to: change.from)
    }
    return version
  }
}

extension JournalEntry {
  fileprivate func decides(_ field: FigureAddress) -> Bool {
    changes.contains { $0.address == field && $0.to != .text(nil) }
  }
}
