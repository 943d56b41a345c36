import FollowUp

/// Records that go nowhere, gathered by their key and the reason.
struct LeftOutList {
  private struct Key: Hashable {
    let key: String
    let reason: String
  }

  private struct Item {
    let line: Int
    var lastLine: Int
    var count = 1
    var amount: ExactDecimal?
    var terms = 1
    let cause: LeftOut.Cause
  }

  /// For so many is something alike looked for: it takes its time.
  private static let looked = 50

  private var order: [Key] = []
  private var items: [Key: Item] = [:]

  mutating func add(
    _ key: String, line: Int, amount: ExactDecimal?, _ reason: String, _ cause: LeftOut.Cause
  ) {
    let name = Key(key: key, reason: reason)
    guard var item = items[name] else {
      order.append(name)
      items[name] = Item(line: line, lastLine: line, amount: amount, cause: cause)
      return
    }
    if item.lastLine != line { item.count += 1 }
    item.lastLine = line
    if amount != nil, item.amount != nil { item.terms += 1 }
    item.amount = amount.map { (item.amount ?? .zero) + $0 } ?? item.amount
    items[name] = item
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
        amount: item.amount, terms: item.terms, reason: name.reason, near: alike,
        cause: name.key.isEmpty && item.cause.isOfRow ? .unnamed : item.cause)
    }
  }
}
