import FollowUp

/// The status of something to do, with a tone by what the settings say that its words mean.
enum StatusCell {
  static func of(_ status: String?, in context: PaneContext, focus: Focus? = nil) -> SheetCell {
    guard let status else { return SheetCell("utan läge", .quiet, focus: focus) }
    return SheetCell(status, tone(context.municipality.meaning(of: status)), focus: focus)
  }

  private static func tone(_ meaning: StatusMeaning?) -> SheetTone {
    switch meaning {
    case .finished: .good
    case .stopped: .warning
    case .notStarted: .quiet
    case .started, nil: .plain
    }
  }
}

/// How things to do stand, counted by what their status words mean.
struct StatusTally {
  let total: Int
  let finished: Int
  private let started: Int
  private let notStarted: Int
  private let stopped: Int
  private let unsaid: Int

  init(_ statuses: [String?], in municipality: Municipality) {
    let meanings = statuses.map { municipality.meaning(of: $0) }
    total = statuses.count
    finished = meanings.count { $0 == .finished }
    started = meanings.count { $0 == .started }
    notStarted = meanings.count { $0 == .notStarted }
    stopped = meanings.count { $0 == .stopped }
    unsaid = statuses.count { $0 == nil }
  }

  /// `0/2`; empty when there is nothing to count.
  var share: String { total == 0 ? "" : "\(finished)/\(total)" }

  /// `4 klara, 15 på väg`; the words that no meaning is known for are counted last.
  var words: String {
    let other = total - finished - started - notStarted - stopped - unsaid
    return Counted.parts([
      (finished, "klar", "klara"), (started, "på väg", "på väg"),
      (notStarted, "ej påbörjad", "ej påbörjade"), (stopped, "avbruten", "avbrutna"),
      (other, "med annat läge", "med annat läge"), (unsaid, "utan läge", "utan läge"),
    ])
  }
}
