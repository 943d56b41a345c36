import Exchange
import FollowUp

/// What people call the parts of a mapping.
enum MappingWording {
  /// The ways a row may be found by its own name: every choice there is.
  static let ways: [[NameIndex.Means]] = [
    [.id, .code, .label], [.code, .label], [.label], [.code], [.id, .label], [.id, .code], [.id], [],
  ]

  static func name(_ means: [NameIndex.Means]) -> String {
    let names = means.map { way in
      switch way {
      case .id: "id"
      case .code: "kod"
      case .label: "namn"
      }
    }
    guard let last = names.last else { return "bara efter regler" }
    return names.count == 1 ? "bara \(last)" : names.dropLast().joined(separator: ", ") + " eller " + last
  }

  static func name(summing isSummed: Bool) -> String {
    isSummed ? "alla av samma rad summeras" : "bara det en regel gäller summeras"
  }

  static func name(_ meaning: ColumnMeaning, on grid: CellGrid?) -> String {
    switch meaning {
    case .nothing: "inte med"
    case .key: "radens namn (nyckel)"
    case .columns(let keys): keys.map { name($0, on: grid) }.joined(separator: " och ")
    case .amount: "belopp som delas upp"
    case .divider: "delar upp beloppen"
    }
  }

  static func name(_ key: ColumnKey, on grid: CellGrid?) -> String {
    grid?.columns.first { $0.key == key }?.names.first ?? "\(key), som inte finns här"
  }

  static func name(_ row: EntityID, on grid: CellGrid?) -> String {
    grid?.rows.first { $0.id == row }?.label ?? "\(row), som inte finns här"
  }
}
