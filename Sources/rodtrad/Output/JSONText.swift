import ExactJSON
import Store
import TextLayout

/// JSON as it is printed: the same values as in a file, with nothing in it that a terminal would act on.
enum JSONText {
  /// Signs that steer the reading direction or are not seen stand as `\\u202e`. Only strings can hold them.
  static func pretty(_ value: JSONValue) -> String {
    let text = String(decoding: JSONWriter.pretty(value), as: UTF8.self)
    return text.unicodeScalars.map { scalar in
      scalar == "\n" || Visible.scalar(scalar) == scalar ? String(scalar) : escaped(scalar)
    }.joined()
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
