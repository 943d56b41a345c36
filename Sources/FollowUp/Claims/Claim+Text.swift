extension Claim: LosslessStringConvertible {
  package var description: String {
    guard let divisor else { return Self.text(sum) }
    return "\(Self.enclosed(sum)) / \(Self.enclosed(divisor))"
  }

  private static func enclosed(_ parts: [Part]) -> String {
    parts.count > 1 ? "(\(text(parts)))" : text(parts)
  }

  private static func text(_ parts: [Part]) -> String {
    var text = ""
    for (index, part) in parts.enumerated() {
      let sign = part.isSubtracted ? "-" : "+"
      text += index == 0 ? (part.isSubtracted ? "-" : "") : " \(sign) "
      text += part.description
    }
    return text
  }

  /// Nil when it is not written so.
  package init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.filter({ $0 == "/" }).count <= 1 else { return nil }
    let halves = words.split(separator: "/", omittingEmptySubsequences: false).map(Array.init)
    guard let sum = ClaimReader.sum(halves[0], isInQuotient: halves.count == 2) else { return nil }
    guard halves.count == 2 else {
      self.init(sum: sum)
      return
    }
    guard let divisor = ClaimReader.sum(halves[1], isInQuotient: true) else { return nil }
    self.init(sum: sum, divisor: divisor)
  }
}

extension Claim.Part: CustomStringConvertible {
  package var description: String {
    let word =
      switch reference {
      case .figure(let place): place.description
      case .count(let count): "count(\(count.things.rawValue)\(count.state.map { ":\($0)" } ?? ""))"
      case .number(let number): ClaimReader.plain(number)
      }
    return (factor.map { "\(ClaimReader.plain($0)) * " } ?? "") + word
  }
}

extension Claim.Place: CustomStringConvertible {
  package var description: String {
    let ids = path.map { "/\($0)" }.joined() + (period.map { "@\($0)" } ?? "")
    return (year.map { "\($0.committee)/\($0.year)/" } ?? "") + register.rawValue + ids
  }

  /// Nil for what is no address of a figure.
  init?(_ text: String) {
    if let whole = FigureAddress(text), whole.register != .settings {
      self.init(
        year: YearOf(committee: whole.committee, year: whole.year), register: whole.register,
        path: whole.path, period: whole.period)
      return
    }
    // Of the claim's own year: any committee and year make it whole enough to be read.
    guard let own = FigureAddress("x/2000/\(text)"), own.register != .settings else { return nil }
    self.init(year: nil, register: own.register, path: own.path, period: own.period)
  }
}

/// Reads the words of a claim.
enum ClaimReader {
  static func sum(_ words: [String], isInQuotient: Bool) -> [Claim.Part]? {
    var words = words
    let isEnclosed = words.first?.hasPrefix("(") == true && words.last?.hasSuffix(")") == true
    if isEnclosed, isInQuotient, let last = words.indices.last {
      words[0].removeFirst()
      words[last].removeLast()
    }
    if words.first?.hasPrefix("-") == true {
      words[0].removeFirst()
      words.insert("-", at: 0)
    } else {
      words.insert("+", at: 0)
    }
    let parts = parts(words)
    return parts.flatMap { isInQuotient && $0.count > 1 && !isEnclosed ? nil : $0 }
  }

  /// Sign, part, sign, part …, where a part may be `number * reference`.
  private static func parts(_ words: [String]) -> [Claim.Part]? {
    var parts: [Claim.Part] = []
    var rest = words[...]
    while let sign = rest.popFirst() {
      guard sign == "+" || sign == "-", let word = rest.popFirst() else { return nil }
      var factor: ExactDecimal?
      var last = word
      if rest.first == "*" {
        rest.removeFirst()
        guard let number = number(word), let next = rest.popFirst() else { return nil }
        (factor, last) = (number, next)
      }
      guard let reference = reference(last) else { return nil }
      parts.append(Claim.Part(reference, isSubtracted: sign == "-", factor: factor))
    }
    return parts.isEmpty ? nil : parts
  }

  private static func reference(_ word: String) -> Claim.Reference? {
    if let number = number(word) { return .number(number) }
    if word.hasPrefix("count("), word.hasSuffix(")") {
      return count(word.dropFirst(6).dropLast()).map { .count($0) }
    }
    return Claim.Place(word).map { .figure($0) }
  }

  private static func count(_ text: Substring) -> CountOf? {
    let words = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(words.count), let things = CountOf.Things(rawValue: words[0]) else { return nil }
    guard words.count == 2 else { return CountOf(things) }
    return CountOf.states.contains(words[1]) ? CountOf(things, state: words[1]) : nil
  }

  /// Digits with at most one point: `12`, `1.5`.
  private static func number(_ word: String) -> ExactDecimal? {
    guard word.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }) else { return nil }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...15).contains($0.utf8.count) }),
      let digits = Int128(parts.joined())
    else { return nil }
    return ExactDecimal(coefficient: digits, exponent: parts.count == 2 ? -parts[1].utf8.count : 0)
  }

  static func plain(_ number: ExactDecimal) -> String {
    let whole = number.coefficient(at: min(number.exponent, 0))
    let decimals = max(0, -number.exponent)
    guard decimals > 0 else { return "\(whole)" }
    var digits = "\(whole)"
    while digits.utf8.count <= decimals { digits = "0" + digits }
    return "\(digits.dropLast(decimals)).\(digits.suffix(decimals))"
  }
}
