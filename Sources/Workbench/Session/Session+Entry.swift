import FollowUp

/// Filling in: Enter takes the figure and goes on down the column, Tab along the row, Esc stops.
extension Session {
  mutating func startEntry() {
    if let reason = readOnlyReason { return status = StatusLine(reason, .bad) }
    guard let walk = view.walk(in: context), !walk.cells().isEmpty else {
      return status = StatusLine("Här finns inga siffror att fylla i.", .bad)
    }
    guard !walk.cells(where: { !isFrozen($0) }).isEmpty else {
      let point = walk.cells().first.flatMap { context.plan.decidedPoint(covering: $0.address) }
      return status = StatusLine("\(point?.name ?? "Perioden") är fastställd: siffrorna ändras inte.", .bad)
    }
    block = nil
    let mode = EntryMode(takesAll: walk.cells { isWaiting($0) }.isEmpty)
    entry = mode
    let remark = mode.takesAll ? "Inget saknas här: alla siffror gås igenom" : nil
    if let cell = walk.cell(walk.here), isStop(cell, mode) {
      openEntry(walk.here, saying: remark)
    } else {
      goOn(.down, saying: remark)
    }
  }

  /// To the next figure to fill in. Forward at the end, what is missing is looked for from the beginning, and with nothing left the
  /// mode ends; backward at the beginning one stays.
  mutating func goOn(_ way: CellWalk.Way, saying said: String?) {
    refreshView()
    guard let mode = entry, let walk = view.walk(in: context) else { return endEntry(saying: said) }
    let further = walk.next(way) { isStop($0, mode) }
    if further == nil, way == .up || way == .back { return openEntry(walk.here, saying: said) }
    guard let next = further ?? (mode.takesAll ? nil : walk.first { isStop($0, mode) }) else {
      return endEntry(saying: said)
    }
    openEntry(
      next, saying: [said, frozen(walk.cells(before: next, way))].compactMap { $0 }.joined(separator: " · "))
  }

  private mutating func openEntry(_ place: CellWalk.Place, saying said: String?) {
    put(place)
    startEditing(view.focus)
    guard editing != nil else { return endEntry(saying: said) }
    let left = view.walk(in: context)?.cells { isWaiting($0) }.count ?? 0
    entry?.left = left
    if let said, !said.isEmpty { status = StatusLine("\(said) · \(status.text)", status.tone) }
  }

  /// Out of the mode, with what came of it.
  mutating func endEntry(saying said: String? = nil) {
    guard let mode = entry else { return }
    entry = nil
    let count = mode.kept == 1 ? "1 siffra ifylld" : "\(mode.kept) siffror ifyllda"
    let left = view.walk(in: context)?.cells { isWaiting($0) }.count ?? 0
    let rest = left == 0 ? "inget saknas här" : "\(left) saknas fortfarande"
    let parts = [said, "\(count), \(rest)", offer].compactMap { $0 }.filter { !$0.isEmpty }
    status = StatusLine(parts.joined(separator: " · "), .good)
  }

  /// Only what is missing, or everything.
  mutating func toggleEntry() {
    guard var mode = entry else {
      return status = StatusLine("Det gäller bara medan man fyller i: \(fillInKey) börjar.", .bad)
    }
    mode.takesAll.toggle()
    entry = mode
    status = StatusLine("Går igenom \(mode.words).")
  }

  private var fillInKey: String {
    keymap.keys(for: .fillIn, contexts: [.global]).first ?? "fyll.i"
  }

  /// Enter, Tab, or an arrow: takes the figure, and goes on.
  mutating func acceptAndGoOn(_ way: CellWalk.Way) {
    let before = editing
    guard acceptEdit() else { return }
    guard entry != nil else { return }
    let isKept = before.map { $0.preview != .unchanged } ?? false
    if isKept { entry?.kept += 1 }
    goOn(way, saying: isKept ? status.text.beforeDot : nil)
  }

  /// Esc: what is typed is kept as a draft, and the mode ends.
  mutating func leaveEntry() {
    let wasEntry = entry != nil
    keepDraft()
    let said = status.text == "Inget ändrat." ? nil : status.text
    if wasEntry { endEntry(saying: said) }
  }
}

/// What one stops at.
extension Session {
  func isStop(_ cell: CellWalk.Cell, _ mode: EntryMode) -> Bool {
    mode.takesAll ? !isFrozen(cell) : isWaiting(cell)
  }

  /// Nobody has answered it, and one may. A dash is an answer.
  func isWaiting(_ cell: CellWalk.Cell) -> Bool {
    guard cell.isAsked, !isFrozen(cell), case .figure(let figure)? = try? context.value(at: cell.address)
    else {
      return false
    }
    return !figure.isAnswered
  }

  func isFrozen(_ cell: CellWalk.Cell) -> Bool { context.plan.decidedPoint(covering: cell.address) != nil }

  /// `3 siffror i Delår 31 mars är fastställda`; nil when none of them is.
  private func frozen(_ cells: [CellWalk.Cell]) -> String? {
    let points = cells.compactMap { context.plan.decidedPoint(covering: $0.address) }
    guard let point = points.first else { return nil }
    let count = points.count == 1 ? "1 siffra" : "\(points.count) siffror"
    return "\(count) i \(point.name) är fastställda och hoppades över"
  }
}

extension CellWalk {
  /// The first wanted place of all, column by column.
  fileprivate func first(where isWanted: (Cell) -> Bool) -> Place? {
    for column in 0..<columns {
      for row in 0..<rows {
        let place = Place(row: row, column: column)
        if let cell = cell(place), isWanted(cell) { return place }
      }
    }
    return nil
  }
}

extension String {
  /// `Sparat: 12,5 → 13 tkr` of `Sparat: 12,5 → 13 tkr · Personal · prognos`.
  fileprivate var beforeDot: String {
    firstRange(of: " · ").map { String(self[..<$0.lowerBound]) } ?? self
  }
}
