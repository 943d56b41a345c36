/// The limits of a deviation that asks for an explanation are not negative.
enum VarianceRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    [("share", municipality.varianceShare), ("floor", municipality.varianceFloor)]
      .filter { $0.1.isNegative }
      .map { SettingsProblem(["variance", $0.0], .threshold(.negative)) }
  }
}
