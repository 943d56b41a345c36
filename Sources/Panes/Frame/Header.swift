import FollowUp
import TextLayout
import Workbench

/// The two lines above a pane: where one is, and the panes there are.
enum Header {
  /// How many there are: a low window keeps the place, a lower one nothing.
  static func rows(of size: Size) -> Int {
    size.columns < 4 ? 0 : size.rows >= 8 ? 2 : size.rows >= 4 ? 1 : 0
  }

  static func draw(_ session: Session, on canvas: inout Canvas) {
    let width = canvas.bounds.columns
    let rows = rows(of: canvas.bounds.size)
    guard rows > 0 else { return }
    canvas.fill(Rect(column: 0, row: 0, columns: width, rows: 1), role: .title)
    let ways = HeaderPieces.ways(session, isNarrow: width < 36)
    let least = DisplayWidth.of(place(session).short)
    let right = ways.first { least + $0.width + 3 <= width } ?? ways[ways.count - 1]
    let rightWidth = min(right.width, width)
    let room = max(0, width - rightWidth - 3)
    canvas.write(place(session, width: room), at: Point(column: 1, row: 0), role: .title, width: room)
    right.draw(at: Point(column: width - rightWidth - 1, row: 0), width: rightWidth, on: &canvas)
    guard rows > 1 else { return }
    if let head = session.entryHead(in: canvas.bounds.columns - 2) {
      drawEntry(head, on: &canvas)
    } else {
      drawTabs(session, on: &canvas)
    }
  }

  /// While one fills in, no other pane can be reached: there stands what is filled in, and what it is held against.
  private static func drawEntry(_ head: String, on canvas: inout Canvas) {
    canvas.write(
      head, at: Point(column: 1, row: 1), role: .heading, width: max(0, canvas.bounds.columns - 2))
  }

  /// kommun › nämnd › år › period, with the program's name where there is room.
  private static func place(_ session: Session, width: Int) -> String {
    let (whole, short) = place(session)
    if DisplayWidth.of(whole) + 13 <= width { return "Röda tråden  " + whole }
    return DisplayWidth.of(whole) <= width ? whole : short
  }

  /// With the kommun and without.
  private static func place(_ session: Session) -> (whole: String, short: String) {
    let context = session.context
    let parts = [
      context.municipality.name, context.committeeName, String(context.plan.year),
      context.point.name + (context.point.decided == nil ? "" : " (fastställd)"),
    ]
    return (parts.joined(separator: " › "), parts.dropFirst().joined(separator: " › "))
  }

  private static func drawTabs(_ session: Session, on canvas: inout Canvas) {
    let tabs = PaneID.tabbed
    let isElsewhere = !tabs.contains(session.pane)
    let panes = Array((tabs + (isElsewhere ? [session.pane] : [])).enumerated())
    let whole = panes.map {
      tabs.contains($0.element) ? "\($0.offset + 1) \($0.element.name)" : $0.element.name
    }
    let spacing = TabSpacing(whole, width: canvas.bounds.columns)
    var column = spacing == .tight ? 0 : 1
    for (number, pane) in panes {
      let isHere = pane == session.pane
      let name = isHere || spacing != .numbers ? whole[number] : "\(number + 1)"
      let at = Point(column: column, row: 1)
      column += canvas.write(
        isHere ? "[\(name)]" : spacing == .tight ? name : " \(name) ", at: at,
        role: isHere ? .strong : .quiet, width: max(0, canvas.bounds.columns - column))
      column += 1
    }
  }
}

/// How the panes' names are told in a width.
private enum TabSpacing {
  /// With air between.
  case wide
  /// A blank between.
  case tight
  /// Only that of the pane one is in, and the numbers of the others.
  case numbers

  init(_ names: [String], width: Int) {
    let cells = names.map { DisplayWidth.of($0) }.reduce(0, +)
    if cells + 3 * names.count <= width {
      self = .wide
    } else {
      self = cells + names.count + 1 <= width ? .tight : .numbers
    }
  }
}
