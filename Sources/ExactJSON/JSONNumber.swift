/// A JSON number as its exact text: `9194`, `-3.9`, `1e-3`.
///
/// It is never a binary floating-point number, so that nothing is lost or added between the file and the
/// amount. At most 40 characters long.
package struct JSONNumber: Hashable, Sendable {
  /// The literal as it stands in the file.
  package let text: String

  /// A number from its literal; nil when the literal is not a JSON number of at most 40 characters.
  package init?(_ text: String) {
    let run = Array(text.utf8)
    let isNumber = run.withUnsafeBufferPointer { (bytes) -> Bool in
      do throws(NumberFlaw) {
        try NumberGrammar.check(bytes)
        return true
      } catch {
        return false
      }
    }
    guard isNumber else { return nil }
    self.text = text
  }

  package init(_ whole: Int) { self.text = String(whole) }

  /// A literal that has already been through `NumberGrammar`.
  init(checked text: String) { self.text = text }
}
