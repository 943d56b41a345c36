import Exchange
import FollowUp

/// How much of what is around the focus is copied.
enum CopiedPart: Hashable {
  case cell, row, table
}

/// Copying out: to the clipboard of the terminal, which the terminal may refuse without a word.
extension Session {
  /// Terminals take at most 100 000 characters in one sequence; four stand for three bytes.
  private static let largest = 74_994

  mutating func copy(_ part: CopiedPart) -> SessionEffect {
    guard let ground else { return .none }
    let text = ground.copied(part)
    guard text.utf8.count <= Self.largest else {
      let size = "\(text.utf8.count / 1000) kB, terminalen tar \(Self.largest / 1000)"
      status = StatusLine("För stort för urklipp (\(size)): spara tabellen i en fil i stället.", .bad)
      return .none
    }
    status = StatusLine("Kopierat till terminalens urklipp: \(ground.told(part)).", .good)
    return .copy(text)
  }

  /// Why nothing can be copied; nil when it can.
  var copyRefusal: String? {
    ground == nil ? "Här finns inga siffror att kopiera: gå till en siffra i en tabell först." : nil
  }
}

extension PasteGround {
  /// Tab-separated, as a spreadsheet takes it: a cell alone, a row with its name, a table with its headings too.
  func copied(_ part: CopiedPart) -> String {
    let all = grid.columns.indices
    switch part {
    case .cell: return BlockCopy.text(of: grid, rows: row..<row + 1, columns: column..<column + 1)
    case .row: return BlockCopy.text(of: grid, rows: row..<row + 1, columns: all, labels: true)
    case .table:
      return BlockCopy.text(of: grid, rows: grid.rows.indices, columns: all, headings: true, labels: true)
    }
  }

  fileprivate func told(_ part: CopiedPart) -> String {
    switch part {
    case .cell: "”\(copied(.cell))”"
    case .row: "raden \(grid.rows[row].label)"
    case .table: "\(grid.rows.count) rader och rubrikerna"
    }
  }
}
