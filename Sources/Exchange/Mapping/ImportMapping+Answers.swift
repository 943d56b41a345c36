/// What a person answers to the questions of a mapping that was drawn up from a file.
extension ImportMapping {
  /// Whether it asks which column of ours one of the file's is.
  package var asksOfColumns: Bool { remarks.contains { $0.isQuestion && $0.column != nil } }

  /// The same with what was said of some columns, in place of what it had of them and of ours; the rest stays, questions too.
  package func answering(_ said: [AmountColumn], of text: DelimitedText) -> ImportMapping {
    guard case .columns(let columns) = amounts else { return self }
    let search = FieldSearch(heading: HeadingSearch(self, text).heading, width: text.width)
    let fields = Set(said.compactMap { search.place(of: $0.source) })
    let isSaid = { (source: SourceColumn) in search.place(of: source).map(fields.contains) ?? false }
    let keys = Set(said.map(\.column))
    var mapping = self
    mapping.amounts = .columns(
      columns.filter { !isSaid($0.source) && !keys.contains($0.column) } + said)
    mapping.remarks.removeAll { $0.column.map(isSaid) ?? false }
    return mapping
  }
}
