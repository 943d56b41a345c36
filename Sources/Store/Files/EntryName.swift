import ExactJSON

/// The name of one file or folder within the store, which can lead nowhere else.
///
/// Refused: an empty name, `.` and `..`, a name with `/`, NUL or any other control or invisible character, and
/// a name longer than 200 bytes.
package struct EntryName: Hashable, Sendable {
  package let text: String

  /// The longest name, in bytes: room is left for the ending of a temporary file (255 is the system's limit).
  static let longest = 200

  package init(_ text: String) throws(StoreError) {
    if let reason = Self.flaw(in: text) {
      throw StoreError(kind: .name, file: text, reason: reason)
    }
    self.text = text
  }

  /// A name that the store itself has made up.
  init(known text: StaticString) { self.text = text.description }

  /// A name made from another by putting something before and after it.
  init(_ before: StaticString, _ name: EntryName, _ after: String) { text = "\(before)\(name.text)\(after)" }

  /// A name that the store makes up from a beginning and a number.
  init(known before: String, _ after: String) { text = before + after }

  private static func flaw(in text: String) -> String? {
    if text.isEmpty { return "namnet är tomt" }
    if text == "." || text == ".." { return "namnet leder ut ur mappen" }
    if text.utf8.contains(UInt8(ascii: "/")) { return "ett namn får inte innehålla /" }
    if let scalar = text.unicodeScalars.first(where: VisibleText.isHidden) {
      return "ett namn får inte innehålla \(VisibleText.name(of: scalar))"
    }
    return text.utf8.count > longest ? "namnet är längre än \(longest) byte" : nil
  }
}
