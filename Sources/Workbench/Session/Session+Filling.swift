import FollowUp

/// What can stand in the open cell without being typed: the cell above, what was typed last, an earlier figure, the proposed forecast.
extension Session {
  mutating func fillFromAbove() {
    guard let editing, let walk = view.walk(in: context) else { return }
    let place = walk.above { cell in
      if case .figure(let figure)? = try? self.context.value(at: cell.address) { return figure.number != nil }
      return false
    }
    guard let place, let focus = walk.focus(place), let address = focus.address, let editor = focus.editor,
      let value = try? context.value(at: address)
    else { return status = StatusLine("Ovanför finns ingen siffra att fylla ned.", .bad) }
    fill(FieldText.editable(value, editor: editor), of: editing)
  }

  mutating func fillAgain() {
    guard let editing else { return }
    guard let lastTyped else { return status = StatusLine("Inget har skrivits än att upprepa.", .bad) }
    fill(lastTyped, of: editing)
  }

  /// Of the previous period, else of the year before.
  mutating func fillFromPrevious() {
    guard let editing, let editor = editing.focus.editor else { return }
    let history = history(of: editing.address)
    guard let earlier = history.previous ?? history.lastYear else {
      return status = StatusLine("Det finns ingen siffra från förra perioden eller förra året.", .bad)
    }
    fill(FieldText.editable(.figure(earlier.figure), editor: editor), of: editing)
  }

  /// Nothing is kept until Enter.
  func isFigure(_ editing: Editing) -> Bool { editing.focus.editor?.isOfFigure == true }

  mutating func fill(_ text: String, of editing: Editing) {
    guard isFigure(editing) else {
      return status = StatusLine("Det går bara där man skriver siffror.", .bad)
    }
    editLine { line in
      line.eraseAll()
      line.insert(text)
    }
  }

  /// What the figure is held against while it is typed.
  func history(of address: FigureAddress) -> FigureHistory {
    FigureHistory.of(address, in: context.plan, others: otherYears.before(context.plan))
  }

  /// `mars 172,1`, `2018 740,2`, `prognos 31 mars 780,0`; empty when there is nothing to hold it against.
  func comparisons(of editing: Editing) -> [String] {
    guard isFigure(editing), editing.block == nil, let editor = editing.focus.editor else { return [] }
    return HistoryWords.told(history(of: editing.address), editor: editor)
      + [proposalWords(for: editing)]
      .compactMap { $0 }
  }

  /// What stands in the head while one fills in: how one goes, where one is, and what the figure is held against.
  package var entryHead: String? {
    guard let entry, let editing, overlay == nil else { return nil }
    let offers = offers.isEmpty ? nil : "\(offers.count) att förklara"
    let parts = ["Fyll i: \(entry.words)", offers] + comparisons(of: editing) + [editing.focus.label]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}
