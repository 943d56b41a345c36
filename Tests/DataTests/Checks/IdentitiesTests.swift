import FollowUp
import Testing

@Suite("What ought to be equal in the five documents, and what the checks say of it")
struct IdentitiesTests {
  @Test("the list holds every identity that was found, also those that hold")
  func whole() throws {
    let results = try Identity.all().map(\.result)
    #expect(results.count == 337)
    let counts = Dictionary(grouping: results) { $0 }.mapValues(\.count)
    #expect(counts == ["holds": 284, "rounding": 33, "warning": 1, "error": 19])
  }

  @Test("the arithmetic of each is what the printed figures give, to the last digit")
  func arithmetic() throws {
    let plans = try HuddingePlans()
    let failures = try Identity.all().flatMap { Self.flaws(in: $0, plans) }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  private static func flaws(in identity: Identity, _ plans: HuddingePlans) -> [String] {
    let arithmetic = IdentityArithmetic(plans: plans)
    guard let printed = identity.printed, let computed = identity.computed,
      let stored = arithmetic.printed(identity.address), let given = arithmetic.value(identity.terms)
    else { return ["\(identity.name): ingen siffra"] }
    let shown = { (number: ExactDecimal) in
      let cell = TableCell(identity.address, in: plans)
      return (cell?.printedSign(number) ?? number).shifted(by: -identity.unit.exponent)
    }
    let isEqual = computed.rounded(to: Self.step(stored, identity, plans)) == printed
    return [
      shown(stored) == printed ? nil : "tryckt \(shown(stored).literal)",
      shown(given) == computed ? nil : "ger \(shown(given).literal)",
      identity.difference == printed - computed ? nil : "skillnad \((printed - computed).literal)",
      isEqual == (identity.result == "holds") ? nil : "är inte \(identity.result)",
    ].compactMap { $0.map { "\(identity.name): \($0)" } }
  }

  /// The power of ten the figure is printed to, in the identity's unit.
  private static func step(_ stored: ExactDecimal, _ identity: Identity, _ plans: HuddingePlans) -> Int {
    let own = stored.exponent - identity.unit.exponent
    guard let table = TableCell(identity.address, in: plans)?.table, table.kind != .quotes else { return own }
    return min(own, -table.decimals)
  }

  @Test("each that holds gives no finding, and what rounding explains none above rounding")
  func quiet() throws {
    let findings = try CheckedYears().findings().filter { $0.severity < .rounding }
    let wrong = Set(
      try Identity.all().filter { $0.result == "error" || $0.result == "warning" }.map(\.address))
    let loud = try Identity.all().filter { !wrong.contains($0.address) }.filter { identity in
      findings.contains { $0.rule.rawValue == identity.rule && $0.address?.description == identity.address }
    }
    #expect(loud.isEmpty, "\(loud.map(\.name))")
  }

  @Test("each that does not hold is told, with its figures, or by what it follows from")
  func told() throws {
    let findings = try CheckedYears().findings()
    let broken = try Identity.all().filter { $0.result == "error" || $0.result == "warning" }
    let silent = broken.filter { !Self.isTold($0, findings) }
    #expect(silent.isEmpty, "\(silent.map(\.name).joined(separator: "\n"))")
  }

  private static func isTold(_ identity: Identity, _ findings: [Finding]) -> Bool {
    let place = identity.toldAt ?? identity.address
    let here = findings.filter {
      $0.rule.rawValue == identity.told && $0.addresses.map(\.description).contains(place)
    }
    if identity.isFollowing { return here.contains { $0.severity == .error } }
    return here.contains {
      $0.severity.rawValue == identity.result && $0.figures?.unit == identity.unit
        && $0.figures?.printed == identity.printed && $0.figures?.computed == identity.computed
    }
  }
}
