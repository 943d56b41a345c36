import FollowUp

/// One row of what a measure consists of.
struct MeasurePart {
  let row: TableRow
  let of: MeasureDetails
  let cells: TableCells
}
