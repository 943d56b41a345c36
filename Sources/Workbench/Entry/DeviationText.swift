import FollowUp

/// A deviation in few words, in its table's unit.
enum DeviationText {
  /// `Personal −51,3 mnkr (−7,0 %)`.
  static func told(_ notable: NotableDeviation, in table: FigureTable) -> String {
    let deviation = notable.deviation
    let percent = deviation.percent.map { " (\(NumberText.percent($0, sign: .always)))" } ?? ""
    let amount = NumberText.show(deviation.variance, in: table.unit, decimals: table.decimals, sign: .always)
    return "\(deviation.label) \(amount)\(NumberText.unitSuffix(table.unit))\(percent)"
  }
}
