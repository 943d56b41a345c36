import FollowUp
import Glibc
import Store

/// Edits the figures of a year, many times over, with the eyes of somebody who has read what others did.
struct Writer {
  let folder: FolderPath
  let committee: EntityID
  let year: Int
  let who: String

  /// Every edit ends as one line: `sparad ADDRESS NUMBER` or `krock ADDRESS NUMBER WHO`. Between them the files are brought up to the
  /// journal, and the year is opened again, as programs that come and go do.
  func edit(_ count: Int) throws {
    var open = try opened()
    let addresses = Self.addresses(of: open.plan)
    var number = 0
    for step in 0..<count {
      // Each writes numbers of its own, so that every edit is known again.
      number += 1
      let address = addresses[(step * 7 + who.utf8.reduce(0) { $0 + Int($1) }) % addresses.count]
      let text = "\(who.filter(\.isNumber))\(1_000_000 + number)"
      guard let value = Int(text), let before = try? open.plan.value(at: address) else { continue }
      let change = Change(address, from: before, to: .figure(Figure(.number(ExactDecimal(value)))))
      try keep(change, text, &open)
      if step % 50 == 49 { try retrying { () throws(StoreError) in try open.checkpoint() } }
      if step % 90 == 89 { open = try opened() }
    }
    try retrying { () throws(StoreError) in try open.checkpoint() }
  }

  private func keep(_ change: Change, _ text: String, _ open: inout YearFolder) throws {
    let outcome = try retrying { () throws(StoreError) in
      try open.commit([change], time: "2026-11-21T14:02:09Z")
    }
    switch outcome {
    case .saved: Self.tell("sparad \(change.address) \(text)")
    case .conflict(_, _, let other): Self.tell("krock \(change.address) \(text) \(other)")
    case .refused(let error): Self.tell("nekad \(change.address) \(error)")
    case .nothing: Self.tell("inget \(change.address)")
    }
  }

  private func opened() throws(StoreError) -> YearFolder {
    try retrying { () throws(StoreError) in
      try YearFolder(folder, committee: committee, year: year, who: who)
    }
  }

  /// Somebody else may be writing just now, for longer than one waits.
  private func retrying<Answer>(_ work: () throws(StoreError) -> Answer) throws(StoreError) -> Answer {
    for _ in 0..<200 {
      do throws(StoreError) {
        return try work()
      } catch {
        guard error.kind == .busy else { throw error }
      }
    }
    return try work()
  }

  /// The figures of money tables that people type, few enough that the same ones are met again and again.
  private static func addresses(of plan: Plan) -> [FigureAddress] {
    let all = plan.money.flatMap { table in
      table.rows.filter { !$0.isComputed }.flatMap { row in
        table.columns.filter { $0.variance == nil && $0.meaning != .text }.map { column in
          plan.address(.money, [table.id, row.id, column.key.field], column.key.period)
        }
      }
    }
    return Array(all.prefix(40))
  }

  /// A line at once, whole.
  static func tell(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  }
}
