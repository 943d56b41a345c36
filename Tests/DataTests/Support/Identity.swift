import FollowUp
import Testing

/// Something that ought to be equal in the documents: a printed figure and the arithmetic that should give it. Figures are in `unit` and
/// with the sign the document prints; a share is in per cent.
struct Identity {
  let row: FixtureRow

  static func all() throws -> [Identity] { try FixtureFile.rows(of: "identities").map(Identity.init) }

  /// The check that looks at it.
  var rule: String { row["rule"] }
  var address: String { row.address }
  var terms: String { row["terms"] }
  var unit: MeasureUnit { MeasureUnit(rawValue: row["unit"]) }
  var printed: ExactDecimal? { ExactDecimal(literal: row["printed"]) }
  var computed: ExactDecimal? { ExactDecimal(literal: row["computed"]) }
  var difference: ExactDecimal? { ExactDecimal(literal: row["difference"]) }
  /// `holds`, `rounding`, `warning` or `error`.
  var result: String { row["result"] }
  /// The rule that tells it when it does not hold.
  var told: String { row["told"] }
  /// Where it is told, when it only follows from something else that is.
  var toldAt: String? { row.optional("at") }
  var isFollowing: Bool { toldAt != nil || told != rule }

  var name: String { "\(rule) \(address) = \(terms)" }
}
