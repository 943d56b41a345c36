package import FollowUp

/// A row of a sheet.
package struct SheetRow: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// What the rows below it (deeper, or as deep but items) belong to.
    case heading
    case item
    /// Below a quiet rule; stays last among its sisters however they are sorted.
    case sum
  }

  /// What the cursor is remembered by: unique in its sheet, and the same when the figures change.
  package let id: String
  package let kind: Kind
  /// 0 for the outermost; a row belongs to the nearest one above that is less deep.
  package let depth: Int
  /// One for each column; those that are missing at the end are empty.
  package let cells: [SheetCell]
  /// The thing the row stands for, without field; nil for headings and sums made by us.
  package let thing: FigureAddress?
  /// Which filters show it.
  package let tags: Set<String>
  /// Where Enter leads from a row without cells to edit; nil: to its details.
  package let link: FigureAddress?

  package init(
    _ id: String, _ kind: Kind = .item, depth: Int = 0, cells: [SheetCell], thing: FigureAddress? = nil,
    tags: Set<String> = [], link: FigureAddress? = nil
  ) {
    self.id = id
    self.kind = kind
    self.depth = depth
    self.cells = cells
    self.thing = thing
    self.tags = tags
    self.link = link
  }

  /// A thing's own row, remembered by its address.
  package init(
    _ thing: FigureAddress, _ kind: Kind = .item, depth: Int = 0, cells: [SheetCell], tags: Set<String> = []
  ) {
    self.init(thing.description, kind, depth: depth, cells: cells, thing: thing, tags: tags)
  }

  /// The same with other cells.
  func with(_ cells: [SheetCell]) -> SheetRow {
    SheetRow(id, kind, depth: depth, cells: cells, thing: thing, tags: tags, link: link)
  }

  package func cell(_ column: Int) -> SheetCell {
    cells.indices.contains(column) ? cells[column] : SheetCell("")
  }
}
