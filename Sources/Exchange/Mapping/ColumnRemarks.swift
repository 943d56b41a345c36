import FollowUp

/// Tells where a file says another unit than its amounts are read in.
struct UnitRemarks {
  private let heading: FileHeading
  private let grid: CellGrid
  private let isDivided: Bool

  init(_ heading: FileHeading, _ grid: CellGrid, isDivided: Bool) {
    (self.heading, self.grid, self.isDivided) = (heading, grid, isDivided)
  }

  func remarks(of fields: [AmountField]) -> [ImportProblem] {
    fields.compactMap { field in
      guard let said = said(field), said != field.unit else { return nil }
      return ImportProblem(
        .note,
        "\(heading.told(field.field)) är i \(said.rawValue) enligt filen, men läses i \(field.unit.rawValue): "
          + "stämmer enheten?")
    }
  }

  private func said(_ field: AmountField) -> MeasureUnit? {
    let own =
      isDivided || !grid.columns.indices.contains(field.column)
      ? heading.unit(of: field.field) : heading.unit(of: field.field, as: grid.columns[field.column])
    return own ?? (heading.units.count == 1 ? heading.units.first : nil)
  }
}

/// Names the columns that say something and are not read.
struct UnreadColumns {
  /// So many are named.
  private static let named = 8

  private let heading: FileHeading
  private let free: [Int]

  init(_ heading: FileHeading, _ records: ArraySlice<SourceRecord>, used: Set<Int>) {
    self.heading = heading
    free = heading.names.indices.filter { place in
      !used.contains(place)
        && (!heading.names[place].isEmpty || records.contains { !$0.field(place).isEmpty })
    }
  }

  var remarks: [ImportProblem] {
    let names = free.prefix(Self.named).map(heading.told)
    guard let last = names.last else { return [] }
    let rest = free.count - names.count
    let all =
      rest > 0
      ? "\(names.joined(separator: ", ")) och \(rest) till"
      : (names.count > 1 ? "\(names.dropLast().joined(separator: ", ")) och \(last)" : last)
    return [
      ImportProblem(
        .note, names.count == 1 ? "Kolumnen \(all) är inte med." : "Kolumnerna \(all) är inte med.")
    ]
  }
}
