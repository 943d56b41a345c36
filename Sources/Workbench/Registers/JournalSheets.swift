import FollowUp

/// Logg: who has changed what, when and why, the newest first.
enum JournalSheets {
  /// Its only tab.
  static let tab = "journal"

  static func tabs(in context: PaneContext) -> [SheetTab] {
    let list = JournalSheet(context)
    return [SheetTab(tab, "Logg", details: list.details) { list.sheet }]
  }
}

/// The entries of a journal near the focus, in the words of the panes.
struct JournalSheet: Sendable {
  private let fault: String?
  private let window: JournalWindow?

  init(_ context: PaneContext) {
    fault = context.beside?.fault
    window = context.beside?.journal
  }

  private var entries: [ToldEntry] { window?.entries ?? [] }

  var sheet: Sheet {
    var sheet = Sheet(
      [
        SheetColumn("Vad", .flexible(least: 44), priority: 1, order: nil),
        SheetColumn("Ändring", .flexible(least: 20), priority: 4, order: nil),
        SheetColumn("Vem", .flexible(least: 8), priority: 3, order: nil),
        SheetColumn("Tid", .fixed(5), priority: 2, order: nil),
        .figure("Post", .atMost(6), priority: 5, order: nil),
        SheetColumn("Läge", .atMost(16), priority: 6, order: nil),
      ],
      caption: caption, rows: rows, foot: fault.map { [$0] } ?? [], filters: filters,
      startsAt: entries.first.map { Self.id($0.past.entry) }, empty: "Ingen har ändrat något än.")
    sheet.needsWidth = true
    return sheet
  }

  private var caption: String {
    guard let window, window.all > 0 else { return "" }
    let all = window.all == 1 ? "1 post" : "\(window.all) poster"
    return window.matching == window.all ? all : "\(window.matching) av \(all)"
  }

  /// The one that is on: what there is to choose from is asked of the journal itself.
  private var filters: [Sheet.Filter] {
    guard let filter = window?.filter, let tag = filter.tag else { return [] }
    return [Sheet.Filter(tag, filter.name)]
  }

  /// Under each day. A day has no fold: only what is near the focus is here, and more of the day may be outside.
  private var rows: [SheetRow] {
    var rows: [SheetRow] = []
    var day: String?
    for told in entries {
      if told.past.day != day {
        day = told.past.day
        rows.append(
          SheetRow(
            "day:\(told.past.entry.number)", .heading, cells: [SheetCell(told.past.day, .strong)], tags: tags)
        )
      }
      rows.append(row(told))
    }
    return rows
  }

  private var tags: Set<String> { Set([window?.filter.tag].compactMap(\.self)) }

  private func row(_ told: ToldEntry) -> SheetRow {
    let entry = told.past.entry
    let isUndone = window?.takers[entry.number] != nil
    let tone: SheetTone = isUndone ? .quiet : .plain
    return SheetRow(
      Self.id(entry),
      cells: [
        SheetCell(told.what, tone), SheetCell(isUndone ? undone(told.how) : told.how, tone),
        SheetCell(entry.who), SheetCell(told.past.clock, .quiet), SheetCell(String(entry.number), .quiet),
        SheetCell(state(entry), .quiet),
      ],
      tags: tags, link: entry.changes.first?.address)
  }

  private func undone(_ how: String) -> String { how.isEmpty ? "ångrad" : "ångrad: \(how)" }

  private func state(_ entry: JournalEntry) -> String {
    if let taker = window?.takers[entry.number] { return "ångrad av \(taker)" }
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
    guard let told = entries.first(where: { Self.id($0.past.entry) == row.id }) else {
      return SheetDetails(kind: "Dag", name: row.cell(0).text, lines: [])
    }
    let (past, entry) = (told.past, told.past.entry)
    let why = entry.why.map { [SheetDetails.Line("Varför", $0)] } ?? []
    let shown = zip(told.changes, entry.changes).map { text, change in
      SheetDetails.Line("", text, link: change.address)
    }
    let rest = entry.changes.count - shown.count
    let more = rest > 0 ? [SheetDetails.Line("", "… och \(rest) ändringar till", .quiet)] : []
    let state = state(entry)
    return SheetDetails(
      kind: "Post \(entry.number)", name: "\(past.day) \(past.clock) \(entry.who)",
      lines: (state.isEmpty ? [] : [SheetDetails.Line("Läge", state)]) + why + shown + more)
  }
}
