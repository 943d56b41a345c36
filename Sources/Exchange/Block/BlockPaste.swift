/// A block from a spreadsheet put on a cell: each of its cells to the figure it goes to.
package enum BlockPaste {
  /// What the block would change.
  ///
  /// Tab between cells, quotes as spreadsheets write them. A heading and a column of names are found and left out; where at least half of
  /// them are ours, rows and columns go by their names, else in order from the cell. Empty cells leave what stands. Nothing is
  /// cut: what has no room stops the whole.
  /// - Parameters:
  ///   - row: the row of the grid it is put on, from 0.
  ///   - column: the column, from 0.
  package static func proposal(
    _ text: String, on grid: CellGrid, row: Int, column: Int, options: BlockOptions = .init()
  ) -> ImportProposal {
    var proposal = ImportProposal()
    let block = BlockText(text)
    proposal.problems = block.problems
    guard !block.rows.isEmpty else {
      proposal.tell(.stops, "Det finns inget att klistra in.")
      return proposal
    }
    let shape = BlockShape(block.rows, grid: grid, at: (row, column), options: options)
    var reading = BlockReading(block.rows, shape, grid: grid, at: (row, column), options: options)
    reading.read(into: &proposal)
    return proposal
  }
}
