import ExactJSON
internal import FollowUp

/// How far into the journal every register file reaches, so that a start need not read what they all hold.
///
/// Kept in the hidden file `.checkpoint`, written last of a checkpoint. Only ever a shortcut: when the file is missing,
/// cannot be read, or fits neither the registers nor the journal, the whole journal is read.
struct CheckpointMark {
  /// Where the last entry that every register file holds begins.
  let position: JournalPosition
  /// That entry's number and time, to know it by.
  let number: Int
  let time: String
  /// The last entry each register file held: an older file has been put back when it now holds less.
  let stored: [FigureAddress.Register: Int]

  init(position: JournalPosition, entry: JournalEntry, stored: [FigureAddress.Register: Int]) {
    self.position = position
    number = entry.number
    time = entry.time
    self.stored = stored
  }

  /// The folder's mark; nil when there is none that can be used.
  init?(in folder: FolderPath, calls: FileSystemCalls) {
    do throws(StoreError) {
      let path = Self.path(in: folder)
      let document = try JSONDocument(try FileReader.bytes(path, calls: calls), file: path.text)
      var reader = try document.node.object()
      try self.init(&reader)
      try reader.finish()
    } catch {
      return nil
    }
  }

  private init(_ reader: inout ObjectReader) throws(StoreError) {
    position = JournalPosition(
      offset: try reader.required("offset").integer(0...Int.max),
      line: try reader.required("line").integer(1...Int.max))
    number = try reader.required("number").integer(1...Int.max)
    time = try reader.required("time").string()
    var stored: [FigureAddress.Register: Int] = [:]
    for register in FigureAddress.Register.ofYear {
      stored[register] =
        try reader.value(register.rawValue) { (node) throws(StoreError) in try node.integer(0...Int.max) }
        ?? 0
    }
    self.stored = stored
  }

  private static func path(in folder: FolderPath) -> FilePath {
    folder.file(EntryName(known: ".checkpoint"))
  }

  /// Whether no register file holds less than when the mark was written.
  func fits(_ now: [FigureAddress.Register: Int]) -> Bool {
    stored.allSatisfy { (register, number) in now[register] ?? 0 >= number }
  }

  /// Whether the page, read from the mark's place, begins with the mark's entry.
  func begins(_ page: JournalPage) -> Bool {
    guard let line = page.lines.first, let entry = try? JournalEntrySchema.read(line.node) else {
      return false
    }
    return entry.number == number && entry.time == time
  }

  func write(in folder: FolderPath, calls: FileSystemCalls) throws(StoreError) {
    var builder = ObjectBuilder()
    builder.add("offset", position.offset)
    builder.add("line", position.line)
    builder.add("number", number)
    builder.add("time", time)
    for register in FigureAddress.Register.ofYear { builder.add(register.rawValue, stored[register] ?? 0) }
    try AtomicFile.replace(
      Self.path(in: folder), with: JSONWriter.pretty(builder.value(inline: true)), calls: calls)
  }
}
