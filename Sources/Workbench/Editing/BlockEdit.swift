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
}
