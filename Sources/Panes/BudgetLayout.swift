import TextLayout
import Workbench

/// Where the label column, the columns of figures and the bar stand at a width.
struct BudgetLayout {
  struct Slot {
    /// Among the model's columns.
    let index: Int
    let x: Int
    let width: Int
    let tail: Int

    var end: Int { x + width }
  }

  /// The cells before the first column of figures, the margin for marks included.
  let label: Int
  let slots: [Slot]
  /// The place of the bar; nil when there is no room or nothing to show.
  let bar: Range<Int>?
  /// Columns left out to the left and to the right of those shown.
  let hiddenLeft: Int
  let hiddenRight: Int

  /// A blank before each figure and a cell for a mark after it.
  private static let gap = 2
  private static let leastBar = 15
  private static let widestBar = 41

  init(_ model: BudgetModel, width: Int) {
    let measures = model.columns.indices.map { BudgetMeasure(model.columns[$0], at: $0, of: model.rows) }
    let ideal = Self.idealLabel(model)
    let choice = Self.choose(model, measures, ideal: ideal, width: width)
    let used = choice.columns.reduce(choice.bar) { $0 + choice.width(measures[$1]) + Self.gap }
    label = min(ideal, max(width - used, 0))
    var x = label
    var spare = width - label - used
    slots = choice.columns.map { index in
      let extra =
        model.columns[index].isWords ? min(spare, measures[index].wide - choice.width(measures[index])) : 0
      let cells = min(choice.width(measures[index]) + max(extra, 0), max(width - x - 1, 1))
      defer { x += cells + Self.gap }
      spare -= max(extra, 0)
      return Slot(index: index, x: min(x + 1, width - cells), width: cells, tail: measures[index].tail)
    }
    hiddenLeft = choice.isWindow ? choice.columns.first ?? 0 : 0
    hiddenRight = choice.isWindow ? model.columns.count - 1 - (choice.columns.last ?? 0) : 0
    bar = choice.bar > 0 ? Self.bar(from: x, width: width) : nil
  }

  private static func idealLabel(_ model: BudgetModel) -> Int {
    let labels = model.rows.filter { $0.kind != .heading }.map { row in
      2 + 2 * row.depth + DisplayWidth.of(row.label)
    }
    return max((labels.max() ?? 0) + 1, 10)
  }

  /// An odd number of cells, so that zero is in the middle.
  private static func bar(from x: Int, width: Int) -> Range<Int> {
    let cells = min(width - x - 1, widestBar)
    return x + 1..<x + 1 + cells - (cells + 1) % 2
  }
}

/// Which columns are shown when there is not room for all: first the bar goes, then the per cent, then whole columns at
/// the sides.
extension BudgetLayout {
  private struct Choice {
    var columns: [Int]
    var isWide = false
    var isWindow = false
    /// What is kept for the bar; 0 for none.
    var bar = 0

    func width(_ measure: BudgetMeasure) -> Int { isWide ? measure.wide : measure.narrow }
  }

  private static func choose(_ model: BudgetModel, _ measures: [BudgetMeasure], ideal: Int, width: Int)
    -> Choice
  {
    let all = Array(measures.indices)
    let wide = measures.reduce(0) { $0 + $1.wide + gap }
    let narrow = measures.map { $0.narrow + gap }
    let least = min(ideal, max(width / 4, 14))
    let bar = width >= 100 && model.rows.contains { $0.deviation != nil } ? leastBar + 1 : 0
    let sum = { (columns: [Int]) in columns.reduce(0) { $0 + narrow[$1] } }
    if ideal + wide + bar <= width { return Choice(columns: all, isWide: true, bar: bar) }
    if least + sum(all) + bar <= width { return Choice(columns: all, bar: bar) }
    if least + sum(all) <= width { return Choice(columns: all) }
    let figures = all.filter { !model.columns[$0].isPercent || $0 == model.focusColumn }
    if least + sum(figures) <= width { return Choice(columns: figures) }
    return Choice(
      columns: window(figures, narrow, room: width - least, focus: model.focusColumn), isWindow: true)
  }

  /// As many whole columns as there is room for, from the left when the focus is among them, else with the focus last.
  private static func window(_ columns: [Int], _ widths: [Int], room: Int, focus: Int) -> [Int] {
    guard let place = columns.firstIndex(of: focus) else { return [] }
    var first = 0
    while first < place, columns[first...place].reduce(0, { $0 + widths[$1] }) > room { first += 1 }
    var last = place
    while last + 1 < columns.count, columns[first...last + 1].reduce(0, { $0 + widths[$1] }) <= room {
      last += 1
    }
    return Array(columns[first...last])
  }
}
