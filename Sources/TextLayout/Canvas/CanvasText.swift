extension Canvas {
  /// Writes text from a point to the right and returns the cells it took.
  ///
  /// It ends at `width` or at the right edge, with `…` as its last cell when something had to go; with a width, the
  /// text is aligned in it. Cells beside the text are left as they were.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, at point: Point, role: StyleRole = .plain, width: Int? = nil,
    alignment: Alignment = .left
  ) -> Int {
    write(String(text), at: point, role: role, width: width, alignment: alignment)
  }

  /// The same for the usual kind of text, without a generic call for each sign.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, role: StyleRole = .plain, width: Int? = nil, alignment: Alignment = .left
  ) -> Int {
    let room = max(min(width ?? .max, size.columns - point.column), 0)
    let needed = DisplayWidth.of(text)
    let lead = width == nil ? 0 : alignment.lead(spare: room - needed)
    let start = point.moved(columns: lead)
    if needed <= room { return place(text, limit: room, at: start, role: role) }
    if room == 0 {
      noteOverflow(at: point)
      return 0
    }
    let used = place(text, limit: room - 1, at: point, role: role)
    put(Glyph("…"), width: 1, role: role, at: point.moved(columns: used))
    return used + 1
  }

  /// Places as many signs as `limit` cells hold.
  private mutating func place(
    _ text: String, limit: Int, at start: Point, role: StyleRole
  ) -> Int {
    var used = 0
    var last: Point?
    for scalar in text.unicodeScalars {
      guard let shown = Visible.scalar(scalar) else { continue }
      let width = PlainScalar.contains(shown.value) ? 1 : WidthTable.cells(of: shown)
      if width == 0 {
        if let last { mark(shown, at: last) }
        continue
      }
      if used + width > limit { break }
      let point = start.moved(columns: used)
      put(Glyph(shown), width: width, role: role, at: point)
      last = point
      used += width
    }
    return used
  }
}
