/// Something a check has seen.
package struct Finding: Hashable, Sendable {
  package let rule: CheckName
  package let severity: Severity
  /// Everything it is about: first what it is told of, then the other cells of the sum.
  package let addresses: [FigureAddress]
  /// Where that is, as people say it: `Resultaträkning · Nettokostnad · Budget januari–augusti`.
  package let place: String
  /// The table or register it belongs under in a list: `Resultaträkning`.
  package let section: String
  /// A Swedish sentence that can be sent on as it stands.
  package let message: String
  /// The figures, where it is about figures.
  package let figures: Figures?
  /// Whose it is to see to; nil when nobody is said to be.
  package let responsible: String?
  /// What distinguishes it from another finding of the same rule at the same address.
  private let aspect: String
  /// What else an explanation of it rests on, beside the figures.
  private let grounds: [String]

  /// The numbers of a finding, in `unit` and with the sign the document prints.
  package struct Figures: Hashable, Sendable {
    package let printed: ExactDecimal?
    package let computed: ExactDecimal?
    package let unit: MeasureUnit
    /// What `computed` is made of; empty when it is no sum.
    package let terms: [Term]
    /// What rounding can explain at most.
    package let room: ExactDecimal?

    package init(
      printed: ExactDecimal?, computed: ExactDecimal?, unit: MeasureUnit, terms: [Term] = [],
      room: ExactDecimal? = nil
    ) {
      self.printed = printed
      self.computed = computed
      self.unit = unit
      self.terms = terms
      self.room = room
    }

    /// Printed less computed; nil unless there are both.
    package var difference: ExactDecimal? {
      guard let printed, let computed else { return nil }
      return printed - computed
    }
  }

  /// One line of the arithmetic.
  package struct Term: Hashable, Sendable {
    package let label: String
    /// In the finding's unit and with the document's sign.
    package let value: ExactDecimal
    package let isSubtracted: Bool
    package let address: FigureAddress?

    package init(
      _ label: String, _ value: ExactDecimal, isSubtracted: Bool = false, at address: FigureAddress? = nil
    ) {
      self.label = label
      self.value = value
      self.isSubtracted = isSubtracted
      self.address = address
    }
  }

  /// - Parameters:
  ///   - aspect: needed where one rule can see several things at one address.
  ///   - grounds: what an explanation rests on beside the figures (a status word, a target as printed).
  package init(
    _ rule: CheckName, _ severity: Severity, at addresses: [FigureAddress], place: String, section: String,
    message: String, figures: Figures? = nil, responsible: String? = nil, aspect: String = "",
    grounds: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.addresses = addresses
    self.place = place
    self.section = section
    self.message = message
    self.figures = figures
    self.responsible = responsible
    self.aspect = aspect
    self.grounds = grounds
  }

  package var address: FigureAddress? { addresses.first }
}

extension Finding {
  /// The same for the same thing seen again, whatever its figures are then: `sum-8f3a1c0042d19e77`.
  package var id: EntityID {
    let parts = [rule.rawValue, address?.description ?? place, aspect]
    return EntityID("\(rule.rawValue)-\(Digest.of(parts))") ?? EntityID(known: "finding")
  }

  /// A digest of the figures and words it rests on: another one when any of them has changed.
  package var basis: String {
    var parts = grounds + [severity.rawValue]
    if let figures {
      parts += [figures.printed, figures.computed].map { $0.map(Digest.text) ?? "-" }
      parts += figures.terms.map { Digest.text($0.value) }
    }
    return Digest.of(parts)
  }
}

/// FNV-1a, 64 bits, in hexadecimal: short and the same everywhere. Not a safeguard against anybody who wants two alike.
enum Digest {
  static func of(_ parts: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { mix(byte, into: &hash) }
      mix(0, into: &hash)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  static func text(_ number: ExactDecimal) -> String {
    let plain = number.withoutTrailingZeros
    return "\(plain.coefficient)e\(plain.exponent)"
  }

  private static func mix(_ byte: UInt8, into hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
