import FollowUp

/// What is typed to change a whole block: its cells as they were, and what they would become.
package struct BlockEdit: Hashable, Sendable {
  struct Cell: Hashable, Sendable {
    let focus: Focus
    let address: FigureAddress
    let before: FieldValue
  }

  let cells: [Cell]
  /// Cells of the block that are computed or hold words.
  let computed: Int
  let frozen: Int
  /// What Enter would change; worked out at every key.
  var changes: [Change] = []
  /// Cells the text says nothing of: `+=2 %` of nothing.
  var untouched = 0

  /// How all its cells are edited, when that is the same.
  var commonEditor: Focus.Editor? {
    let editors = Set(cells.map(\.focus.editor))
    return editors.count == 1 ? editors.first ?? nil : nil
  }

  /// How many of its cells have a number, before or after.
  var count: Int { Set(numbersBefore.keys).union(numbersAfter.keys).count }

  var sumBefore: ExactDecimal { numbersBefore.values.reduce(.zero) { $0 + $1 } }

  var sumAfter: ExactDecimal { numbersAfter.values.reduce(.zero) { $0 + $1 } }

  private var numbersBefore: [FigureAddress: ExactDecimal] {
    Dictionary(
      cells.compactMap { cell in cell.before.figure?.number.map { (cell.address, $0) } }
    ) { first, _ in first }
  }

  private var numbersAfter: [FigureAddress: ExactDecimal] {
    var numbers = numbersBefore
    for change in changes { numbers[change.address] = change.to.figure?.number }
    return numbers
  }

  /// Works out what the text makes of each cell, and says what is wrong with it. What is empty stays so where the text changes what
  /// stands there; any other figure that cannot take it stops them all.
  mutating func take(_ text: String) -> String? {
    (changes, untouched) = ([], 0)
    var (refused, missing): ((label: String, sentence: String)?, String?)
    for cell in cells where !text.isEmpty {
      guard let editor = cell.focus.editor else { continue }
      do {
        let value = try FieldEntry.read(text, editor: editor, before: cell.before)
        if value != cell.before { changes.append(Change(cell.address, from: cell.before, to: value)) }
      } catch {
        if cell.before.figure?.number == nil {
          untouched += 1
          missing = missing ?? error.sentence
        } else {
          refused = refused ?? (cell.focus.label, error.sentence)
        }
      }
    }
    guard let refused else { return missing }
    defer { changes = [] }
    return changes.isEmpty ? refused.sentence : "\(refused.label): \(refused.sentence)"
  }
}
