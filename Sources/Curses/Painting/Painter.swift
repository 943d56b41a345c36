internal import CTerminal
package import TextLayout

/// Paints canvases: compares each with the last one and hands ncurses only the runs of cells that changed.
package struct Painter {
  private var palette: Palette
  private var asciiOnly: Bool
  /// What the screen shows; nil when that is unknown.
  private var shown: Canvas?
  /// The signs of the run being painted; kept, so that a frame allocates nothing for them.
  private var scalars: [UInt32] = []

  /// Colours as `TerminalSession.colours` counts them.
  package init(_ appearance: Appearance, colours: Int) {
    palette = Palette(appearance, colours: colours)
    asciiOnly = appearance.asciiOnly
    palette.install()
  }

  /// Paints everything next time.
  package mutating func forget() {
    shown = nil
  }

  /// Shows a canvas; what is outside of the screen is left out. The cursor goes to the canvas's own, or, unseen, to the
  /// focused cell, which is where a screen reader reads.
  package mutating func paint(_ canvas: Canvas) {
    let frame = asciiOnly ? canvas.asciiFallback() : canvas
    let screen = Screen.size
    if shown?.size != frame.size {
      rt_erase()
      shown = nil
    }
    let old = shown ?? Canvas(frame.size)
    for row in 0..<min(frame.size.rows, screen.rows) {
      paintRow(row, frame, old, columns: min(frame.size.columns, screen.columns))
    }
    show(frame, screen)
    shown = frame
  }

  private mutating func paintRow(_ row: Int, _ frame: Canvas, _ old: Canvas, columns: Int) {
    let start = row * frame.size.columns
    var column = 0
    while column < columns {
      let cell = frame.cells[start + column]
      if cell.width == 0 || cell == old.cells[start + column] {
        column += 1
      } else {
        column = paintRun(row, from: column, frame, old, columns: columns)
      }
    }
  }

  /// Paints cells of one role that changed, side by side, and returns the column after them.
  private mutating func paintRun(
    _ row: Int, from first: Int, _ frame: Canvas, _ old: Canvas, columns: Int
  ) -> Int {
    let start = row * frame.size.columns
    let lead = frame.cells[start + first]
    if lead.isUnsteady { return paintAlone(lead, row, first, columns: columns) }
    var column = first
    scalars.removeAll(keepingCapacity: true)
    while column < columns {
      let cell = frame.cells[start + column]
      if cell.role != lead.role || cell.isUnsteady || cell == old.cells[start + column] { break }
      scalars.append(cell.glyph.base.value)
      column += 1
    }
    send(scalars, row, first, palette[lead.role])
    return column
  }

  /// Paints a sign that terminals and C libraries may measure in another way, so that it can push nothing out of place.
  /// A wide one that would reach past the screen becomes a blank.
  private func paintAlone(_ cell: Cell, _ row: Int, _ column: Int, columns: Int) -> Int {
    let paint = palette[cell.role]
    let width = Int(cell.width)
    if width == 2 { send([0x20, 0x20].prefix(columns - column), row, column, paint) }
    if column + width > columns { return columns }
    let signs = cell.glyph.scalars.map(\.value)
    if signs.count == 1 {
      send(signs[...], row, column, paint)
    } else {
      let place = (Int32(row), Int32(column))
      rt_paint_composed(place.0, place.1, paint.attributes, paint.pair, signs, Int32(signs.count))
    }
    return column + width
  }

  private func send(_ signs: some Collection<UInt32>, _ row: Int, _ column: Int, _ paint: Palette.Paint) {
    _ = signs.withContiguousStorageIfAvailable { memory in
      rt_paint(
        Int32(row), Int32(column), paint.attributes, paint.pair, memory.baseAddress, Int32(memory.count))
    }
  }

  private func show(_ frame: Canvas, _ screen: Size) {
    let place = frame.cursor ?? frame.focusedCell ?? .zero
    let column = min(max(place.column, 0), max(screen.columns - 1, 0))
    let row = min(max(place.row, 0), max(screen.rows - 1, 0))
    rt_show(Int32(row), Int32(column), frame.cursor != nil && frame.showsCursor ? 1 : 0)
  }
}

extension Cell {
  /// Wide (or half of it), composed of several scalars, or outside of the blocks every terminal agrees about.
  fileprivate var isUnsteady: Bool {
    if width != 1 || !glyph.isSingle { return true }
    let value = glyph.base.value
    return value >= 0x300 && !(0x370...0x52F).contains(value) && !(0x2010...0x2BFF).contains(value)
  }
}
