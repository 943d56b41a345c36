/// One list of a register, as texts: what every register pane shows, and what `visa` prints.
package struct Sheet: Hashable, Sendable {
  /// A way of showing some of the rows: those that carry the tag.
  package struct Filter: Hashable, Sendable {
    package let tag: String
    /// As the pane says it: `ej klara`.
    package let name: String

    package init(_ tag: String, _ name: String) {
      self.tag = tag
      self.name = name
    }
  }

  /// Beside the tabs: the unit, or which outcomes count. Empty when there is nothing to say.
  package var caption: String
  package var columns: [SheetColumn]
  package var rows: [SheetRow]
  /// Sums and judgements in sentences, one a line.
  package var foot: [String]
  package var filters: [Filter]
  /// The row that has the focus until another is chosen; nil: the first.
  package var startsAt: String?
  /// Its rows say more than their details do: those stand below it until there is room for both.
  package var needsWidth = false
  /// What belongs here, said while there are no rows.
  package var empty: String

  package init(
    _ columns: [SheetColumn], caption: String = "", rows: [SheetRow] = [], foot: [String] = [],
    filters: [Filter] = [], startsAt: String? = nil, empty: String
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.foot = foot
    self.filters = filters
    self.startsAt = startsAt
    self.empty = empty
  }
}
