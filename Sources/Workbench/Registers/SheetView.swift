import FollowUp

/// What of a place decides which rows there are.
struct SheetView: Hashable, Sendable {
  let filter: String?
  let folded: Set<String>
  let ranking: SheetRanking?
  /// Shown whatever the filter says, since it has the focus; nil without a filter.
  let kept: String?

  init(_ place: SheetPlace) {
    filter = place.filter
    folded = place.folded
    ranking = place.ranking
    kept = place.filter == nil ? nil : place.row
  }

  /// The rows to show, from the top.
  func rows(of sheet: Sheet) -> [SheetShownRow] {
    shown(SheetBranch.branches(of: sheet.rows))
  }

  private func shown(_ branches: [SheetBranch]) -> [SheetShownRow] {
    ordered(branches.filter(isKept)).flatMap { branch -> [SheetShownRow] in
      let below = branch.below.filter(isKept)
      let isFolded = folded.contains(branch.row.id)
      let row = SheetShownRow(row: branch.row, isFolded: below.isEmpty ? nil : isFolded)
      return isFolded ? [row] : [row] + shown(below)
    }
  }

  /// A row with the filter's tag, or above one; no sum, since it is of more than what is shown.
  private func isKept(_ branch: SheetBranch) -> Bool {
    guard let filter else { return true }
    return branch.row.tags.contains(filter) || branch.row.id == kept || branch.below.contains(where: isKept)
  }

  /// Items change places with each other; headings and sums stay where they are.
  private func ordered(_ branches: [SheetBranch]) -> [SheetBranch] {
    guard let ranking else { return branches }
    let items = branches.enumerated().filter { $0.element.row.kind == .item }
    let sorted = items.sorted {
      (ranking.place($0.element.row), $0.offset) < (ranking.place($1.element.row), $1.offset)
    }
    var result = branches
    for (slot, item) in zip(items, sorted) { result[slot.offset] = item.element }
    return result
  }
}

/// A row as it is shown.
package struct SheetShownRow: Hashable, Sendable {
  package let row: SheetRow
  /// Nil when there is nothing below it.
  package let isFolded: Bool?
}

/// A row with those that belong to it.
struct SheetBranch {
  let row: SheetRow
  let below: [SheetBranch]

  static func branches(of rows: [SheetRow]) -> [SheetBranch] {
    var rest = rows[...]
    var found: [SheetBranch] = []
    while let row = rest.popFirst() {
      let below = rest.prefix { $0.depth > row.depth }
      rest = rest.dropFirst(below.count)
      found.append(SheetBranch(row: row, below: branches(of: Array(below))))
    }
    return found
  }
}

extension SheetRanking {
  /// By a column of a sheet as it is now. What has nothing in the column stands last; equals stand as in the document.
  init(_ sheet: Sheet, by column: Int) {
    let isLargestFirst = sheet.columns[column].order == .descending
    let keys = sheet.rows.enumerated().map { SortKey($0.element.cell(column), $0.offset) }
    let sorted = keys.sorted { $0.isBefore($1, isLargestFirst: isLargestFirst) }
    let places = sorted.enumerated().map { (sheet.rows[$0.element.index].id, $0.offset) }
    self.init(column: column, places: Dictionary(places) { first, _ in first })
  }

  /// Rows that have come since stand last.
  func place(_ row: SheetRow) -> Int { places[row.id] ?? Int.max }
}

/// What a cell is compared by: its figure, else its words.
private struct SortKey {
  let index: Int
  private let number: ExactDecimal?
  private let words: String

  init(_ cell: SheetCell, _ index: Int) {
    self.index = index
    number = cell.value
    words = SwedishOrder.key(cell.text)
  }

  func isBefore(_ other: SortKey, isLargestFirst: Bool) -> Bool {
    if let mine = number, let theirs = other.number, mine != theirs {
      return isLargestFirst ? mine > theirs : mine < theirs
    }
    if (number == nil) != (other.number == nil) { return number != nil }
    if number == nil, words != other.words {
      if words.isEmpty || other.words.isEmpty { return !words.isEmpty }
      return isLargestFirst ? words > other.words : words < other.words
    }
    return index < other.index
  }
}
