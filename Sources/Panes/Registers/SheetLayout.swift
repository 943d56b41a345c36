import TextLayout
import Workbench

/// Where the columns of a sheet stand in a width. The list never scrolls sideways: the least important columns go first.
struct SheetLayout {
  let width: Int
  let columns: [PlacedColumn]

  init(_ model: RegistersModel, width: Int) {
    self.width = width
    let asked = model.sheet.columns.indices.map { Self.asked(model, $0, width) }
    columns = Columns(asked, gap: 2).place(in: width)
  }

  func place(of column: Int) -> PlacedColumn? { columns.first { $0.index == column } }

  /// The first column and the one with the focus are never dropped.
  private static func asked(_ model: RegistersModel, _ index: Int, _ width: Int) -> Column {
    let column = model.sheet.columns[index]
    let widest = max(model.widest[index], DisplayWidth.of(column.title), 1)
    let isKept = index == 0 || index == model.focusedColumn
    let alignment: Alignment = column.isFigure ? .right : .left
    let priority = isKept ? 0 : column.priority
    switch column.width {
    case .fixed(let cells):
      return Column(minimum: cells, priority: priority, alignment: alignment)
    case .atMost(let cells):
      return Column(minimum: min(widest, cells), priority: priority, alignment: alignment)
    case .flexible(let least):
      let minimum = min(widest, least, max(width / 2, 1))
      return Column(minimum: minimum, ideal: widest, priority: priority, alignment: alignment)
    }
  }

  /// The headings that stand over several columns, each with the cells it has.
  func groups(of model: RegistersModel) -> [(text: String, cells: Range<Int>)] {
    var found: [(text: String, cells: Range<Int>)] = []
    for placed in columns {
      guard let group = model.sheet.columns[placed.index].group else { continue }
      let cells = placed.x..<placed.x + placed.width
      if let last = found.last, last.text == group, isNext(last.cells.upperBound, placed) {
        found[found.count - 1].cells = last.cells.lowerBound..<cells.upperBound
      } else {
        found.append((group, cells))
      }
    }
    return found
  }

  private func isNext(_ end: Int, _ placed: PlacedColumn) -> Bool {
    !columns.contains { $0.x >= end && $0.x < placed.x }
  }
}
