/// Something in a municipality's settings that does not hold: what, where, and how it is mended.
package struct SettingsProblem: Error, Hashable, Sendable {
  package enum Flaw: Hashable, Sendable {
    case name(NameFlaw)
    /// What stands where a code should.
    case code(String)
    case committees(CommitteeFlaw)
    case scale(ScaleFlaw)
    case threshold(ThresholdFlaw)
    case status(StatusFlaw)
    case criteria(CriteriaFlaw)
    case unit(UnitFlaw)
    case periodKey(PeriodKeyFlaw)
  }

  /// Where it stands: the keys and positions from the top of the settings, `["riskScale", "grid", "2", "3"]`.
  package let place: [String]
  package let flaw: Flaw

  init(_ place: [String], _ flaw: Flaw) {
    self.place = place
    self.flaw = flaw
  }

  /// A Swedish sentence without its full stop, so that it can stand in a message.
  package var reason: String {
    switch flaw {
    case .name(let flaw): flaw.reason
    case .code(let text): "”\(text)” är ingen kommunkod: skriv fyra siffror, till exempel 0126"
    case .committees(let flaw): flaw.reason
    case .scale(let flaw): flaw.reason
    case .threshold(let flaw): flaw.reason
    case .status(let flaw): flaw.reason
    case .criteria(let flaw): flaw.reason
    case .unit(let flaw): flaw.reason
    case .periodKey(let flaw): flaw.reason
    }
  }

  /// The reason as a sentence of its own.
  package var sentence: String { reason.prefix(1).uppercased() + reason.dropFirst() + "." }
}
