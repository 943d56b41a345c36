import FollowUp
import TextLayout

/// What can stand in the open cell without being typed: the cell above, what was typed last, an earlier figure, the proposed forecast.
extension Session {
  mutating func fillFromAbove() {
    guard let editing, let text = textAbove else { return }
    fill(text, of: editing)
  }

  /// The nearest number above in the column, as it is typed.
  private var textAbove: String? {
    guard let walk = view.walk(in: context) else { return nil }
    let place = walk.above { cell in
      if case .figure(let figure)? = try? self.context.value(at: cell.address) { return figure.number != nil }
      return false
    }
    guard let place, let focus = walk.focus(place), let address = focus.address, let editor = focus.editor,
      let value = try? context.value(at: address)
    else { return nil }
    return FieldText.editable(value, editor: editor)
  }

  mutating func fillAgain() {
    guard let editing, let lastTyped else { return }
    fill(lastTyped, of: editing)
  }

  /// Of the previous period, else of the year before.
  mutating func fillFromPrevious() {
    guard let editing, let editor = editing.focus.editor, let earlier = earlier(than: editing) else { return }
    fill(FieldText.editable(.figure(earlier.figure), editor: editor), of: editing)
  }

  private func earlier(than editing: Editing) -> FigureHistory.Entry? {
    let history = history(of: editing.address)
    return history.previous ?? history.lastYear
  }

  /// Why one of the three cannot be done in the line that is open; nil when it can.
  func fillingRefusal(of command: Command) -> String? {
    guard let editing else { return "Det går medan du skriver i en cell." }
    guard isFigure(editing) else { return "Det går bara där man skriver siffror." }
    switch command {
    case .fillDown: return textAbove == nil ? "Ovanför finns ingen siffra att fylla ned." : nil
    case .repeatLast: return lastTyped == nil ? "Inget har skrivits än att upprepa." : nil
    case .copyPrevious:
      return earlier(than: editing) == nil
        ? "Det finns ingen siffra från förra perioden eller förra året." : nil
    default: return nil
    }
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

  /// What stands in the head while one fills in: how one goes, where one is, and what the figure is held against. Whole words: what
  /// there is no room for is left out, what is told elsewhere too first.
  /// - Parameter columns: the room; nil for all of it.
  package func entryHead(in columns: Int? = nil) -> String? {
    guard let entry, let editing, overlay == nil else { return nil }
    let offers = offers.isEmpty ? [] : ["\(offers.count) att förklara"]
    let held = comparisons(of: editing)
    let label = [editing.focus.label]
    let (long, short) = (["Fyll i: \(entry.words)"], ["Fyll i: \(entry.fewWords)"])
    let ways =
      [long + offers + held + label, short + offers + held + label, long + offers + held]
      + (0...held.count).reversed().flatMap { [short + offers + held.prefix($0), short + held.prefix($0)] }
    let texts = ways.lazy.map { $0.joined(separator: " · ") }
    guard let columns else { return texts.first }
    return texts.first { DisplayWidth.of($0) <= columns } ?? short[0]
  }
}
