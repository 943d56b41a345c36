import TextLayout
import Workbench

/// One row of a list.
struct SheetRowDrawing {
  let shown: SheetShownRow
  let model: RegistersModel
  let layout: SheetLayout
  let x: Int
  let y: Int
  let isFocused: Bool
  let edit: EditLine?
  /// The row's marked cells; nil when none are.
  var marked: ClosedRange<Int>?

  private var row: SheetRow { shown.row }

  func draw(on canvas: inout Canvas) {
    for placed in row.cells.count == 1 ? Array(layout.columns.prefix(1)) : layout.columns {
      let lead = placed.index == 0 ? min(indent, max(placed.width - 8, 0)) : 0
      let field = Rect(column: x + placed.x + lead, row: y, columns: width(placed) - lead, rows: 1)
      if lead >= 2, let sign { canvas.write(sign, at: field.origin.moved(columns: -2), role: .quiet) }
      draw(placed, in: field, on: &canvas)
    }
    drawInput(on: &canvas)
  }

  /// A row with a name alone has the whole line for it.
  private func width(_ placed: PlacedColumn) -> Int {
    row.cells.count == 1 ? layout.width - placed.x : placed.width
  }

  private func draw(_ placed: PlacedColumn, in field: Rect, on canvas: inout Canvas) {
    let cell = row.cell(placed.index)
    let hasFocus = isFocused && placed.index == model.focusedColumn ?? 0
    let role = role(of: cell, at: placed.index, hasFocus: hasFocus)
    if role == .focus { canvas.fill(field, role: .focus) }
    canvas.write(cell.text, at: field.origin, role: role, width: field.columns, alignment: placed.alignment)
    if hasFocus, model.focusedLine == nil { canvas.cursor = field.origin }
  }

  /// The row whose details have the focus is marked too, more quietly.
  private func role(of cell: SheetCell, at column: Int, hasFocus: Bool) -> StyleRole {
    if hasFocus, model.focusedLine == nil { return .focus }
    if isFocused, column == 0 { return model.focusedLine == nil ? .strong : .selection }
    if model.isRelated(cell) || marked?.contains(column) == true { return .selection }
    if cell.tone == .plain, row.kind != .item { return .strong }
    return cell.tone.role
  }

  /// A step for each level, and room for the fold's sign where the list has folds.
  private var indent: Int { 2 * row.depth + (model.hasFolds ? 2 : 0) }

  private var sign: String? {
    shown.isFolded.map { $0 ? "▸ " : "▾ " }
  }

  /// Last, since what is typed may reach over other cells, but not over the names.
  private func drawInput(on canvas: inout Canvas) {
    guard let edit, let column = model.focusedColumn, let cell = layout.place(of: column) else { return }
    let first = column == 0 ? 0 : (layout.place(of: 0)?.width ?? 0) + 1
    let field = Rect(column: x + first, row: y, columns: layout.width - first, rows: 1)
    GoalsInput(edit: edit, cell: x + cell.x..<x + cell.x + cell.width).draw(on: &canvas, in: field)
  }
}

extension SheetTone {
  var role: StyleRole {
    switch self {
    case .plain: .plain
    case .quiet: .quiet
    case .good: .good
    case .partly: .partly
    case .warning: .caution
    case .bad: .bad
    case .strong: .strong
    }
  }
}
