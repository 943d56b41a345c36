internal import CTerminal
internal import TextLayout

/// The screen as ncurses has it now.
enum Screen {
  static var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    rt_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}
