import FollowUp

/// Logg: who has changed what, when and why, the newest first.
enum JournalSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    let list = JournalSheet(context)
    return [SheetTab("journal", "Logg", details: list.details) { list.sheet }]
  }
}

/// The entries of a journal in the words of the panes.
struct JournalSheet: Sendable {
  /// So many of the newest are told in the pane's own words at once; the older ones when they have the focus.
  private static let toldWhole = 200

  private let context: PaneContext
  private let entries: [PastEntry]
  /// The entry that took an entry back, by the number of the one taken back.
  private let takers: [Int: Int]

  init(_ context: PaneContext) {
    self.context = context
    let journal = context.beside?.journal ?? []
    entries = journal.reversed()
    var history = History()
    for past in journal { history.add(past.entry) }
    takers = Dictionary(
      journal.compactMap { past in history.taker(of: past.entry.number).map { (past.entry.number, $0) } }
    ) { first, _ in first }
  }

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Vad", .flexible(least: 22), priority: 1, order: nil),
        SheetColumn("Ändring", .atMost(26), priority: 1, order: nil),
        SheetColumn("Vem", .atMost(18), priority: 1, order: nil),
        SheetColumn("Tid", .fixed(5), priority: 1, order: nil),
        .figure("Post", .atMost(6), priority: 2, order: nil),
        SheetColumn("Läge", .atMost(20), priority: 2, order: nil),
      ],
      rows: rows, foot: context.beside?.fault.map { [$0] } ?? [],
      filters: JournalFilters.of(entries), startsAt: entries.first.map { Self.id($0.entry) },
      empty: "Ingen har ändrat något än.")
  }

  /// Under each day.
  private var rows: [SheetRow] {
    var rows: [SheetRow] = []
    var day: String?
    for (index, past) in entries.enumerated() {
      if past.day != day {
        day = past.day
        rows.append(SheetRow("day:\(past.day)", .heading, cells: [SheetCell(past.day, .strong)]))
      }
      rows.append(row(past, isWhole: index < Self.toldWhole))
    }
    return rows
  }

  private func row(_ past: PastEntry, isWhole: Bool) -> SheetRow {
    let entry = past.entry
    let tone: SheetTone = takers[entry.number] == nil ? .plain : .quiet
    let (what, how) = JournalText.parts(entry, in: isWhole ? context : nil)
    return SheetRow(
      Self.id(entry), depth: 1,
      cells: [
        SheetCell(what, tone), SheetCell(takers[entry.number] == nil ? how : "ångrad: \(how)", tone),
        SheetCell(entry.who), SheetCell(past.clock, .quiet), SheetCell(String(entry.number), .quiet),
        SheetCell(state(entry), .quiet),
      ],
      tags: JournalFilters.tags(of: past), link: entry.changes.first?.address)
  }

  private func state(_ entry: JournalEntry) -> String {
    if let taker = takers[entry.number] { return "ångrad av \(taker)" }
    return switch entry.kind {
    case .edit:
      SignOff.unlocks(entry.changes) ? "upplåsning" : SignOff.decides(entry.changes) ? "fastställande" : ""
    case .undo(let number): "ångrade \(number)"
    case .redo(let number): "gjorde om \(number)"
    }
  }

  static func id(_ entry: JournalEntry) -> String { "entry:\(entry.number)" }

  /// Each of its changes, to be gone to, and why.
  func details(of row: SheetRow) -> SheetDetails {
    guard let past = entries.first(where: { Self.id($0.entry) == row.id }) else {
      return SheetDetails(kind: "Dag", name: row.cell(0).text, lines: [])
    }
    let entry = past.entry
    let why = entry.why.map { [SheetDetails.Line("Varför", $0)] } ?? []
    let shown = entry.changes.prefix(100).map { change in
      SheetDetails.Line("", JournalText.change(change, in: context), link: change.address)
    }
    let rest = entry.changes.count - shown.count
    let more = rest > 0 ? [SheetDetails.Line("", "… och \(rest) ändringar till", .quiet)] : []
    let state = state(entry)
    return SheetDetails(
      kind: "Post \(entry.number)", name: "\(past.day) \(past.clock) \(entry.who)",
      lines: (state.isEmpty ? [] : [SheetDetails.Line("Läge", state)]) + why + shown + more)
  }
}
