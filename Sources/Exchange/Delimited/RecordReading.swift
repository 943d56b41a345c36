/// The records of a text on their way in: empty ones out, the ragged ones told.
struct RecordReading {
  private(set) var records: [SourceRecord] = []
  private(set) var width = 0
  private(set) var problems: [ImportProblem] = []

  private let firstLine: Int

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
    width = usualLength()
    records = records.map(trimmed)
    problems += records.compactMap(raggedness)
  }

  private func usualLength() -> Int {
    var counts: [Int: Int] = [:]
    for record in records { counts[record.fields.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
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
      ? "raden har \(count) fält men de flesta har \(width): står det ett skiljetecken i en text?"
      : "raden har \(count) fält men de flesta har \(width)"
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
