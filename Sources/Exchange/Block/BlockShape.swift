import FollowUp

/// What of a block is heading, names of rows and values.
struct BlockShape {
  /// How many rows are headings: with the names of the columns there may be one of what stands over several.
  let headings: Int
  let hasLabels: Bool

  var hasHeading: Bool { headings > 0 }

  /// Where it is put on cells of words, only names that we know make a heading or a column of names.
  init(
    _ block: [[String]], grid: CellGrid, at anchor: (row: Int, column: Int), options: BlockOptions
  ) {
    let across = (block.map(\.count).max() ?? 0) + anchor.column
    let look = ShapeLook(
      grid: grid,
      takesWordsAcross: (anchor.column..<across).contains { grid.takesWords(anchor.row, $0) },
      takesWordsDown: block.indices.contains { grid.takesWords(anchor.row + $0, anchor.column) })
    let hasHeading = options.hasHeading ?? look.isHeading(block)
    headings = hasHeading ? (look.isGrouped(block) ? 2 : 1) : 0
    hasLabels = options.hasLabels ?? look.isLabels(Array(block.dropFirst(headings)))
  }
}

/// The look of a block's first row and first column.
private struct ShapeLook {
  let grid: CellGrid
  let takesWordsAcross: Bool
  let takesWordsDown: Bool

  /// The first row names columns of ours, or is text over figures. A block of one row has no heading.
  func isHeading(_ block: [[String]]) -> Bool {
    guard block.count > 1, let first = block.first else { return false }
    let texts = first.filter { !$0.isEmpty }
    let isText = !texts.isEmpty && texts.allSatisfy { !CellLook.isValue($0) || CellLook.isYear($0) }
    guard isText, !isOnlyYears(first) || areYearsInOrder(first) else { return false }
    if namesColumns(texts) { return true }
    return !takesWordsAcross && texts.allSatisfy { CellText.flaw($0) == nil } && texts.contains(where: isName)
      && first.indices.contains { place in
        !first[place].isEmpty && block.dropFirst().contains { isAmount($0, place) }
      }
  }

  /// The second row names columns of ours, which the first does not: the first is what stands over them.
  func isGrouped(_ block: [[String]]) -> Bool {
    guard block.count > 2, let first = block.first, first.contains(where: \.isEmpty) else { return false }
    return !namesColumns(first.filter { !$0.isEmpty }) && isHeading(Array(block.dropFirst()))
      && namesColumns(block[1].filter { !$0.isEmpty })
  }

  /// A word or a year: `n/a` and `x` stand for a figure that is missing.
  private func isName(_ text: String) -> Bool {
    text.count(where: \.isLetter) >= 3 || CellLook.isYear(text)
  }

  private func isAmount(_ row: [String], _ place: Int) -> Bool {
    row.indices.contains(place) && CellLook.isValue(row[place])
  }

  private func isOnlyYears(_ row: [String]) -> Bool {
    row.allSatisfy { $0.isEmpty || CellLook.isYear($0) }
  }

  /// Years alone may be figures: they are a heading over names of rows, or when they follow each other.
  private func areYearsInOrder(_ row: [String]) -> Bool {
    if row.first?.isEmpty == true { return true }
    let years = row.compactMap { Int($0) }
    return years.count > 1 && zip(years, years.dropFirst()).allSatisfy { $0 + 1 == $1 }
  }

  private func namesColumns(_ texts: [String]) -> Bool {
    let known = Set(grid.columns.flatMap(\.names).map { FoldedName($0) })
    let found = texts.count {
      known.contains(FoldedName($0)) || known.contains(FoldedName(HeadingText($0).name))
    }
    return found > 0 && found * 2 >= texts.count - 1
  }

  /// None of the first column is a figure; it names rows of ours, or figures stand beside it.
  func isLabels(_ body: [[String]]) -> Bool {
    let texts = body.compactMap(\.first).filter { !$0.isEmpty }
    guard !texts.isEmpty, texts.allSatisfy({ !CellLook.isValue($0) }), body.contains(where: { $0.count > 1 })
    else { return false }
    let known = Set(grid.rows.map { FoldedName($0.label) })
    if texts.count(where: { known.contains(FoldedName($0)) }) * 2 >= texts.count { return true }
    return !takesWordsDown && body.contains { $0.dropFirst().contains(where: CellLook.isValue) }
  }
}

extension CellGrid {
  fileprivate func takesWords(_ row: Int, _ column: Int) -> Bool {
    guard let slot = slot(row, column) else { return false }
    switch slot.taking {
    case .words, .target: return true
    case .number: return slot.before.words != nil
    }
  }
}
