import FollowUp

/// Somebody takes away the row, the indicator or the risk one is typing in: the line stays open with its text, in a window of its
/// own since no cell shows it any more, and it is told who did it.
extension Session {
  /// After a newer plan has been put in place. What has come back, since its removal was undone, is typed in as before.
  mutating func noteLoss() {
    guard let editing, editing.address.register != .settings else { return }
    let gone = places(of: editing).first { (try? context.value(at: $0)) == nil }
    guard let gone else {
      self.editing?.loss = nil
      return
    }
    if editing.loss != nil { return }
    let told = loss(of: gone, editing.focus.label)
    self.editing?.loss = told
  }

  private func places(of editing: Editing) -> [FigureAddress] {
    editing.block.map { $0.cells.map(\.address) } ?? [editing.address]
  }

  /// `Berit har tagit bort raden ”Lokaler”: 33 är inte sparat.`
  func unsaved(_ editing: Editing, since loss: String) -> String {
    guard editing.isWorthKeeping else { return "\(loss)." }
    let isFigure = editing.line.characters.count <= 12 && editing.line.text.contains(where: \.isNumber)
    let what = isFigure ? editing.line.text : "det du skrev"
    return "\(loss): \(what) är inte sparat. Esc behåller det som utkast."
  }

  /// Nothing was kept: perhaps since what it was of is gone, which we then have not seen yet.
  mutating func readWhatRefused(_ changes: [Change]) {
    let plan = context.plan
    guard let place = changes.first?.address, plan.owns(place),
      case .saved(let now, _, _) = environment.refresh(plan.committee, plan.year), now != plan
    else { return }
    show(now)
    if editing == nil, (try? context.value(at: place)) == nil {
      status = StatusLine("\(loss(of: place, place.description)): det du skrev är inte sparat.", .bad)
    }
  }

  /// Who took away what an address is in, and what it was called; as much of that as the journal tells.
  private func loss(of address: FigureAddress, _ label: String) -> String {
    guard case .read(let history) = environment.past.entries(context.plan.committee, context.plan.year) else {
      return "\(label) finns inte längre"
    }
    for entry in history.all.reversed() {
      if let removed = entry.changes.first(where: { $0.removes(address) }),
        case .thing(let placed?) = removed.from
      {
        return "\(entry.who) har tagit bort \(Telling.known(placed.thing))"
      }
    }
    return "\(label) finns inte längre"
  }
}

extension Change {
  /// Whether it takes away the thing an address is of, or is in.
  fileprivate func removes(_ place: FigureAddress) -> Bool { to == .thing(nil) && place.isInside(address) }
}
