/// The units people write after a number.
enum WrittenUnit {
  private static let units: [String: MeasureUnit] = [
    "kr": .kronor, "kronor": .kronor, "sek": .kronor,
    "tkr": .thousands, "kkr": .thousands, "ksek": .thousands,
    "mnkr": .millions, "mkr": .millions, "msek": .millions,
    "%": .percent, "procent": .percent, "antal": .count, "st": .count, "index": .index,
  ]

  /// The unit a word stands for, without regard to case and to a dot after it; the cell's own unit is known by its name.
  static func unit(_ word: String, cell: MeasureUnit) -> MeasureUnit? {
    let plain = (word.last == "." ? String(word.dropLast()) : word).lowercased()
    if let unit = units[plain] { return unit }
    return plain == cell.rawValue.lowercased() ? cell : nil
  }
}
