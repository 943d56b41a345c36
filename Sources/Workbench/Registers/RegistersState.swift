import FollowUp

/// What the user has chosen in a register pane: the tab, and in each tab the focus, the order, the filter and the folds.
package struct RegistersState: Hashable, Sendable {
  package let pane: PaneID
  /// Nil: the first.
  package var tab: String?
  /// By tab, so that each is as one left it.
  var places: [String: SheetPlace] = [:]

  package init(_ pane: PaneID) { self.pane = pane }

  func place(in tab: SheetTab?) -> SheetPlace { tab.flatMap { places[$0.id] } ?? SheetPlace() }
}

/// What is chosen in one sheet.
struct SheetPlace: Hashable, Sendable {
  /// Nil: the first row.
  var row: String?
  /// The rows as they stood when it was chosen, in Kontroller: a finding that is mended leaves the focus in its place.
  var order: [String] = []
  /// The wanted column; nil: the row's first that can be edited.
  var column: Int?
  /// The line of the details that has the focus; nil while the list has it.
  var line: Int?
  /// Nil shows all rows.
  var filter: String?
  var folded: Set<String> = []
  /// Nil in the document's own order.
  var ranking: SheetRanking?
}

/// The places of the rows at the moment an order was chosen, so that no row moves while its value is typed.
struct SheetRanking: Hashable, Sendable {
  /// The column sorted by.
  let column: Int
  let places: [String: Int]
}
