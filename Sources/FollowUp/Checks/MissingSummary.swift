/// What is missing at the reporting point, counted: for each register and for each role, with the first of them to jump to.
package struct MissingSummary: Hashable, Sendable {
  package struct Count: Hashable, Sendable {
    package let count: Int
    /// The first in the order of the document.
    package let first: FigureAddress
  }

  package struct OfRegister: Hashable, Sendable {
    package let register: FigureAddress.Register
    package let missing: Count
  }

  package struct OfRole: Hashable, Sendable {
    /// As it is written; nil: nobody is said to be responsible.
    package let role: String?
    package let missing: Count
  }

  /// Those that miss something, in the order of the registers.
  package let registers: [OfRegister]
  /// Those with something to enter, in the order they come, nobody last.
  package let roles: [OfRole]

  package var total: Int { registers.reduce(0) { $0 + $1.missing.count } }

  /// Counts the findings of `missing`; others are left out.
  package init(_ findings: [Finding]) {
    let missing = findings.filter { $0.rule == .missing }
    registers = FigureAddress.Register.ofYear.compactMap { register in
      Count(missing.filter { $0.address?.register == register })
        .map { OfRegister(register: register, missing: $0) }
    }
    var names: [String] = []
    for role in missing.compactMap(\.responsible) where !names.contains(where: { Self.isSame($0, role) }) {
      names.append(role)
    }
    roles = (names + [nil]).compactMap { role in
      Count(missing.filter { Self.isSame($0.responsible, role) }).map { OfRole(role: role, missing: $0) }
    }
  }

  /// What nobody has explained.
  package init(_ report: CheckReport) {
    self.init(report.items.filter(\.state.isOpen).map(\.finding))
  }

  /// However the letters are written.
  private static func isSame(_ role: String?, _ other: String?) -> Bool {
    role?.lowercased() == other?.lowercased()
  }
}

extension MissingSummary.Count {
  /// Nil of none.
  fileprivate init?(_ findings: [Finding]) {
    guard let first = findings.compactMap(\.address).first else { return nil }
    self.init(count: findings.count, first: first)
  }
}
