/// A text of records and fields (CSV, a pasted block), with everything that is doubtful in it.
package struct DelimitedText: Hashable, Sendable {
  /// The text has no record at all.
  package struct Empty: Error, Hashable, Sendable {
    package var problem: ImportProblem { ImportProblem(.stops, "filen är tom") }
  }

  /// As told, or as found; nil when the text has one field a line.
  package let separator: Separator?
  /// Those that say something, in order.
  package let records: [SourceRecord]
  /// The number of fields most records have.
  package let width: Int
  package let problems: [ImportProblem]

  /// - Parameter separator: nil to find it out; a first line `sep=;` is heeded and left out.
  package init(_ text: String, separator: Separator? = nil) throws(Empty) {
    let bytes = Array(text.utf8)
    let named = SeparatorLine(bytes)
    let body = named.map { Array(bytes[$0.end...]) } ?? bytes
    let found = separator ?? named?.separator ?? SeparatorSearch.find(body)
    var read = RecordReading(body, found, firstLine: named == nil ? 1 : 2)
    read.finish()
    guard !read.records.isEmpty || !read.problems.isEmpty else { throw Empty() }
    self.separator = found
    (records, width, problems) = (read.records, read.width, read.problems)
  }
}

/// The line with which a spreadsheet says what the separator is: `sep=;`.
private struct SeparatorLine {
  let separator: Separator?
  /// The first byte after the line.
  let end: Int

  init?(_ bytes: [UInt8]) {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let text = String(decoding: line.prefix(8), as: UTF8.self)
    guard text.lowercased().hasPrefix("sep="), line.count <= 6 else { return nil }
    separator = Separator(rawValue: String(text.dropFirst(4).prefix(1)))
    end = min(bytes.count, line.count + 1)
  }
}
