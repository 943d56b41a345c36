import FollowUp

/// Records that go nowhere, gathered by their key and the reason.
struct LeftOutList {
  /// An amount and what it is in; nil where nobody knows.
  struct Amount {
    let number: ExactDecimal
    let unit: MeasureUnit?
  }

  private struct Key: Hashable {
    let key: String
    let reason: String
  }

  private struct Item {
    let line: Int
    var lastLine: Int
    var count = 1
    /// Nil when there are several that cannot be added.
    var amount: Amount?
    var terms = 1
    let cause: LeftOut.Cause
  }

  /// For so many is something alike looked for: it takes its time.
  private static let looked = 50

  private var order: [Key] = []
  private var items: [Key: Item] = [:]

  mutating func add(_ key: String, line: Int, amount: Amount, _ reason: String, _ cause: LeftOut.Cause) {
    let name = Key(key: key, reason: reason)
    guard var item = items[name] else {
      order.append(name)
      items[name] = Item(line: line, lastLine: line, amount: amount, cause: cause)
      return
    }
    if item.lastLine != line { item.count += 1 }
    item.lastLine = line
    item.terms += 1
    item.amount = item.amount.flatMap { Self.sum($0, amount) }
    items[name] = item
  }

  /// Nil for unlike things.
  private static func sum(_ one: Amount, _ other: Amount) -> Amount? {
    guard let unit = one.unit, let second = other.unit, unit.base == second.base else { return nil }
    return Amount(number: one.number + other.number, unit: unit)
  }

  func list(near: (String) -> [NearMiss]) -> [LeftOut] {
    var looked = 0
    return order.compactMap { name in
      guard let item = items[name] else { return nil }
      let hasNear = item.cause == .row && !name.key.isEmpty
      if hasNear { looked += 1 }
      let alike = hasNear && looked <= Self.looked ? near(name.key) : []
      return LeftOut(
        place: .line(item.line), key: name.key.isEmpty ? "(tom)" : name.key, count: item.count,
        amount: item.amount?.number, unit: item.amount?.unit, terms: item.terms, reason: name.reason,
        near: alike, cause: name.key.isEmpty && item.cause.isOfRow ? .unnamed : item.cause)
    }
  }
}
