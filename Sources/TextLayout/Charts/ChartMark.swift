/// One point of a line chart.
package struct ChartMark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// What happened: `●`.
    case outcome
    /// What is aimed at: `◇`.
    case target
  }

  /// Where along the axis, for example a year; a half year is .5.
  package let position: Double
  package let value: Double
  /// The figure as it is written beside the axis.
  package let figure: String
  /// A word after the mark, shown when there is room.
  package let label: String
  package let kind: Kind

  package init(position: Double, value: Double, figure: String, label: String = "", kind: Kind = .outcome) {
    self.position = position
    self.value = value
    self.figure = figure
    self.label = label
    self.kind = kind
  }

  var sign: String { kind == .outcome ? "●" : "◇" }
}
