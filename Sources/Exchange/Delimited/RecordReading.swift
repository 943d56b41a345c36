/// The records of a text on their way in: empty ones out, the ragged ones told.
struct RecordReading {
  private(set) var records: [SourceRecord] = []
  private(set) var width = 0
  private(set) var problems: [ImportProblem] = []

  private let firstLine: Int
  /// Who has the usual length, where it is not that of most records.
  private var measure = "de flesta"

  init(_ bytes: [UInt8], _ separator: Separator?, firstLine: Int) {
    self.firstLine = firstLine
    var scanner = RecordScanner(bytes, separator: separator ?? .semicolon)
    while let record = scanner.next() {
      guard !record.isBlank, !scanner.isDoubtful else { continue }
      records.append(SourceRecord(line: record.line + firstLine - 1, fields: record.fields))
    }
    problems = scanner.flaws.map(problem)
  }

  /// Finds the usual length and tells of the records that have another. A record that is only longer by empty fields is cut.
  mutating func finish() {
    findWidth()
    records = records.map(trimmed)
    problems += records.compactMap(raggedness)
  }

  /// That of most records. Where several lengths are as usual, the heading decides: the first record that has more than one field.
  private mutating func findWidth() {
    var counts: [Int: Int] = [:]
    for record in records { counts[record.fields.count, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let usual = counts.filter { $0.value == most }.map(\.key)
    width = usual.max() ?? 0
    guard usual.count > 1 else { return }
    let lengths = records.lazy.map(\.fields.count)
    guard let heading = lengths.first(where: { $0 > 1 }) ?? lengths.first else { return }
    (width, measure) = (heading, "rubriken")
  }

  private func trimmed(_ record: SourceRecord) -> SourceRecord {
    guard record.fields.count > width, record.fields[width...].allSatisfy(\.isEmpty) else { return record }
    return SourceRecord(line: record.line, fields: Array(record.fields[..<width]))
  }

  private func raggedness(_ record: SourceRecord) -> ImportProblem? {
    let count = record.fields.count
    guard count != width else { return nil }
    let sentence =
      count > width
      ? "raden har \(count) fält men \(measure) har \(width): står det ett skiljetecken i en text?"
      : "raden har \(count) fält men \(measure) har \(width)"
    return ImportProblem(count > width ? .skips : .note, at: .line(record.line), sentence)
  }

  private func problem(_ flaw: RecordScanner.Flaw) -> ImportProblem {
    switch flaw {
    case .neverEnds(let line):
      ImportProblem(
        .stops, at: .line(line + firstLine - 1),
        "citattecknet som börjar här har inget slut: resten av filen är inte läst")
    case .textAfterQuote(let line, let text):
      ImportProblem(
        .skips, at: .line(line + firstLine - 1),
        "efter citattecknet står \(Quoted.text(text)): ett citattecken inne i en text skrivs dubbelt")
    case .longQuote(let line, let lines):
      ImportProblem(
        .note, at: .line(line + firstLine - 1),
        "texten inom citattecken är \(lines) rader lång: saknas ett citattecken?")
    }
  }
}
