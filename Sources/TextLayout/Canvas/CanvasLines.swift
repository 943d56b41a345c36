extension Canvas {
  /// The canvas as plain text, a string a row, without blanks at the ends.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var scalars = String.UnicodeScalarView()
      for cell in cells[row * size.columns..<(row + 1) * size.columns] where cell.width > 0 {
        scalars.append(contentsOf: cell.glyph.scalars)
      }
      while scalars.last == " " { scalars.removeLast() }
      return String(scalars)
    }
  }

  /// The canvas as roles, a string a row with `StyleRole.letter` for each cell, without plain cells at the ends.
  package var rolesText: [String] {
    (0..<size.rows).map { row in
      var letters = cells[row * size.columns..<(row + 1) * size.columns].map(\.role)
      while letters.last == .plain { letters.removeLast() }
      return String(letters.map(\.letter))
    }
  }
}
