import FollowUp

/// The arithmetic of an identity, done over the printed figures of the store and by nothing of the checks.
///
/// `a + b - c`, `(a - b) / c` (per cent), `12 * a`, `a * b`, `count(committeeGoals:high)`.
struct IdentityArithmetic {
  let plans: HuddingePlans

  /// Base unit, inside sign; a share is given to four decimals.
  func value(_ terms: String) -> ExactDecimal? {
    let halves = split(terms, " / ")
    guard let top = sum(bare(halves[0])) else { return nil }
    guard halves.count == 2 else { return top }
    return sum(bare(halves[1])).flatMap { top.divided(by: $0, to: -6)?.shifted(by: 2) }
  }

  private func sum(_ text: String) -> ExactDecimal? {
    let words = (text.hasPrefix("-") ? "- " + text.dropFirst() : "+ " + text).split(separator: " ")
    var total = ExactDecimal.zero
    var index = 0
    while index + 1 < words.count {
      let isMinus = words[index] == "-"
      guard var value = number(String(words[index + 1])) else { return nil }
      index += 2
      if index + 1 < words.count, words[index] == "*" {
        guard let factor = number(String(words[index + 1])), let product = value.multiplied(by: factor)
        else { return nil }
        value = product
        index += 2
      }
      total = isMinus ? total - value : total + value
    }
    return total
  }

  private func number(_ word: String) -> ExactDecimal? {
    if let plain = ExactDecimal(literal: word) { return plain }
    let parts = split(word, "/")
    guard parts.count > 2 else { return nil }
    if parts[2].hasPrefix("count("),
      let plan = plans.all.first(where: { "\($0.committee)/\($0.year)" == "\(parts[0])/\(parts[1])" })
    {
      return count(String(parts[2].dropFirst(6).dropLast()), in: plan)
    }
    return printed(word)
  }

  /// What the document prints at an address: the typed figure, or the printed total.
  func printed(_ address: String) -> ExactDecimal? {
    if let cell = TableCell(address, in: plans) {
      return cell.figure?.number ?? cell.table.value(cell.key)
    }
    guard let place = FigureAddress(address), let plan = plans.plan(of: place) else { return nil }
    switch try? plan.value(at: place) {
    case .figure(let figure): return figure.number
    case .level(let level): return level.map { ExactDecimal($0) }
    default: return nil
    }
  }

  private func count(_ what: String, in plan: Plan) -> ExactDecimal? {
    let words = split(what, ":")
    let goals = plan.goals.nodes.filter { "\($0.level.rawValue)s" == words[0] }
    return ExactDecimal(
      goals.count { words.count == 1 || $0.decision.level?.rawValue == words[1] })
  }

  private func bare(_ text: String) -> String {
    text.hasPrefix("(") && text.hasSuffix(")") ? String(text.dropFirst().dropLast()) : text
  }

  private func split(_ text: String, _ separator: String) -> [String] {
    text.split(separator: separator).map(String.init)
  }
}
