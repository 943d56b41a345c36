/// The unit a figure is written in: money in kr, tkr or mnkr, or any other unit by its Swedish name (`%`, `antal`,
/// `index`, `timmar`). Money of all three units has the base unit krona.
package struct MeasureUnit: Hashable, Sendable, RawRepresentable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let kronor = MeasureUnit(rawValue: "kr")
  package static let thousands = MeasureUnit(rawValue: "tkr")
  package static let millions = MeasureUnit(rawValue: "mnkr")
  package static let percent = MeasureUnit(rawValue: "%")
  package static let count = MeasureUnit(rawValue: "antal")
  package static let index = MeasureUnit(rawValue: "index")

  /// The power of ten from this unit to the base unit: 3 for tkr, 6 for mnkr, else 0.
  package var exponent: Int {
    switch self {
    case .thousands: 3
    case .millions: 6
    default: 0
    }
  }

  package var isMoney: Bool { self == .kronor || self == .thousands || self == .millions }

  /// The unit amounts are kept in: `kr` for all money, else the unit itself.
  package var base: MeasureUnit { isMoney ? .kronor : self }
}
