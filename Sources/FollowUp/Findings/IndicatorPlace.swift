/// An indicator of a year as findings speak of it: where it is, what it is called and whose it is.
struct IndicatorPlace {
  let indicator: Indicator
  /// The address of the indicator.
  private let own: FigureAddress

  init(indicator: Indicator, plan: Plan) {
    self.indicator = indicator
    own = plan.address(.goals, [indicator.id])
  }

  static let section = "Mål och indikatorer"

  /// What it is called inside a sentence: without the full stop that some names end with.
  var name: String { Self.name(of: indicator) }

  static func name(of indicator: Indicator) -> String {
    indicator.name.utf8.last == UInt8(ascii: ".") ? String(indicator.name.dropLast()) : indicator.name
  }

  func address(_ field: EntityID) -> FigureAddress { own.appending(field) }

  func address(_ observation: Observation) -> FigureAddress {
    own.appending(observation.fieldID, observation.period)
  }

  /// `Sjukfrånvaro, totalt (%) · Utfall 2024`.
  func name(_ observation: Observation) -> String {
    "\(name) · \(FindingText.capitalised(FindingText.observation(observation)))"
  }

  func unit(_ observation: Observation) -> MeasureUnit { observation.figure.unit ?? indicator.unit }

  /// A number of a value's unit, as it is printed.
  func printed(_ number: ExactDecimal, _ observation: Observation) -> ExactDecimal {
    number.shifted(by: -unit(observation).exponent)
  }

  /// - Parameter place: the indicator's name when nothing else is said.
  func finding(
    _ rule: CheckName, _ severity: Severity, at addresses: [FigureAddress], place: String? = nil,
    message: String, figures: Finding.Figures? = nil, aspect: String = "", grounds: [String] = []
  ) -> Finding {
    Finding(
      rule, severity, at: addresses, place: place ?? indicator.name, section: Self.section, message: message,
      figures: figures, responsible: indicator.source?.enteredBy, aspect: aspect, grounds: grounds)
  }
}
