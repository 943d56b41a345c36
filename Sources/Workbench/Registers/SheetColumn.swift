/// A column of a sheet: its head, its width, and how its rows are put in order.
package struct SheetColumn: Hashable, Sendable {
  /// The cells a column takes; a cell's text that is longer is cut with `…`.
  package enum Width: Hashable, Sendable {
    case fixed(Int)
    /// As wide as its widest cell, at most so many cells.
    case atMost(Int)
    /// Takes what is over, and gives way down to so many cells.
    case flexible(least: Int)
  }

  /// How rows stand when they are sorted by the column; nothing is always last.
  package enum Order: Hashable, Sendable {
    /// The first letter or the smallest figure first.
    case ascending
    /// The largest figure first.
    case descending
  }

  package let title: String
  /// A heading over several columns beside each other: `Effekt, tkr`. Nil without one.
  package let group: String?
  /// Figures stand against the right edge.
  package let isFigure: Bool
  package let width: Width
  /// 1 stays longest where there is little room; the largest goes first.
  package let priority: Int
  /// Nil when nobody would sort by it.
  package let order: Order?

  /// Words.
  package init(
    _ title: String, _ width: Width = .atMost(24), priority: Int = 3, group: String? = nil,
    order: Order? = .ascending
  ) {
    self.init(title: title, group: group, isFigure: false, width: width, priority: priority, order: order)
  }

  /// Figures, by default sorted with the largest first.
  package static func figure(
    _ title: String, _ width: Width = .atMost(14), priority: Int = 2, group: String? = nil,
    order: Order? = .descending
  ) -> SheetColumn {
    SheetColumn(title: title, group: group, isFigure: true, width: width, priority: priority, order: order)
  }

  /// A long text: flexible, and nothing to sort by.
  package static func text(
    _ title: String, least: Int = 16, priority: Int = 4, group: String? = nil
  ) -> SheetColumn {
    SheetColumn(
      title: title, group: group, isFigure: false, width: .flexible(least: least), priority: priority,
      order: nil)
  }

  private init(title: String, group: String?, isFigure: Bool, width: Width, priority: Int, order: Order?) {
    self.title = title
    self.group = group
    self.isFigure = isFigure
    self.width = width
    self.priority = priority
    self.order = order
  }

  /// With the heading above it: `Effekt, tkr 2025`.
  package var fullTitle: String { group.map { "\($0) \(title)" } ?? title }
}
