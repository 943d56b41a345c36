import TextLayout
import Workbench

/// An indicator's outcomes with etappmål and målvärde over the years.
enum GoalsChartDrawing {
  static func canvas(_ chart: GoalsChart, _ size: Size) -> Canvas {
    let positions = chart.marks.map(\.position)
    guard let first = positions.min(), let last = positions.max() else { return Canvas(size) }
    let marks = chart.marks.map { mark in
      ChartMark(
        position: mark.position, value: mark.value, figure: mark.figure, label: label(mark.kind),
        kind: mark.kind == .outcome ? .outcome : .target)
    }
    return LineChart(
      marks: marks, axis: first...last, first: String(chart.years.lowerBound),
      last: String(chart.years.upperBound)
    ).canvas(size)
  }

  private static func label(_ kind: GoalsChart.Kind) -> String {
    switch kind {
    case .outcome: ""
    case .milestone: "etapp"
    case .target: "målvärde"
    }
  }
}
