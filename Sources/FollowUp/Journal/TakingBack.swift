/// Taking back one entry of the journal, wherever in it, when nothing later stands on it. An undo that is taken back is done again.
package struct TakingBack: Hashable, Sendable {
  package let kind: JournalEntry.Kind
  package let changes: [Change]
  /// Why, where it is done again.
  package let why: String?

  /// Refuses an entry that is not there, one that is taken back already, and one that a later one stands on, by the later one's
  /// number and author.
  package init(_ number: Int, of history: History, in plan: Plan) throws(FieldProblem) {
    guard let entry = history.entry(number) else { throw .noEntry(number) }
    switch entry.kind {
    case .edit: try self.init(undoing: entry, told: number, history)
    case .redo(let original):
      guard let origin = history.entry(original) else { throw .noEntry(original) }
      try self.init(undoing: origin, told: number, history)
    case .undo(let original):
      guard let origin = history.entry(original) else { throw .noEntry(original) }
      guard history.taker(of: original) == number else {
        throw .alreadyTakenBack(number, by: history.later(than: number, about: original))
      }
      self.init(kind: .redo(original), changes: origin.changes, why: origin.why)
    }
    if let later = Self.standing(on: changes, after: number, history, plan) {
      throw .laterEntry(later.number, who: later.who)
    }
  }

  private init(undoing entry: JournalEntry, told number: Int, _ history: History) throws(FieldProblem) {
    if let taker = history.taker(of: entry.number) { throw .alreadyTakenBack(number, by: taker) }
    self.init(kind: .undo(entry.number), changes: entry.changes.reversed().map(\.inverse), why: nil)
  }

  private init(kind: JournalEntry.Kind, changes: [Change], why: String?) {
    self.kind = kind
    self.changes = changes
    self.why = why
  }

  /// The latest entry that made one of the figures another than the one the changes begin from: what has been taken back since is
  /// as it was, and stands on nothing.
  private static func standing(
    on changes: [Change], after number: Int, _ history: History, _ plan: Plan
  ) -> JournalEntry? {
    var plan = plan
    for change in changes {
      if let now = try? plan.value(at: change.address), !change.fits(now) {
        return history.all.last { $0.number > number && $0.touches(change.address) }
      }
      try? plan.restore(change.address, to: change.to)
    }
    return nil
  }
}

extension History {
  /// The first entry after one that undoes or does again an original.
  fileprivate func later(than number: Int, about original: Int) -> Int {
    let later = all.first { entry in
      guard entry.number > number else { return false }
      switch entry.kind {
      case .edit: return false
      case .undo(let about), .redo(let about): return about == original
      }
    }
    return later?.number ?? number
  }
}

extension JournalEntry {
  /// Whether it changed the address, something in it, or what it is in.
  fileprivate func touches(_ address: FigureAddress) -> Bool {
    changes.contains { $0.address.isInside(address) || address.isInside($0.address) }
  }
}
