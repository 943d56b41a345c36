import ExactJSON

/// The way from a document's root to a value, as `rows[3].cells[0].value`.
///
/// It is found again from the value's place in the text when something is wrong, so that reading what is right
/// costs nothing.
enum KeyPath {
  /// The path of the value, or of the member, that starts at `offset`; empty for the root.
  static func path(to offset: Int, from root: JSONValue) -> String {
    var path = ""
    var value = root
    while let step = step(towards: offset, in: value) {
      path += step.name
      value = step.value
    }
    return path.hasPrefix(".") ? String(path.dropFirst()) : path
  }

  private static func step(towards offset: Int, in value: JSONValue) -> (name: String, value: JSONValue)? {
    switch value.content {
    case .object(let members):
      return members.last { $0.value.offset <= offset }.map { (".\(VisibleText.visible($0.key))", $0.value) }
    case .array(let elements):
      return elements.lastIndex { $0.offset <= offset }.map { ("[\($0)]", elements[$0]) }
    case .string, .number, .bool, .null: return nil
    }
  }
}
