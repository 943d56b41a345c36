/// Terminals send a carriage return for each line end of a pasted text; files from elsewhere have both.
enum LineEnds {
  /// The text with `\n` for `\r\n` and `\r`.
  static func normalised(_ scalars: String.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in scalars {
      if scalar == "\r" || !(scalar == "\n" && afterReturn) { result.append(scalar == "\r" ? "\n" : scalar) }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }
}
