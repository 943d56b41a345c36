import ExactJSON

/// What was read, fit to stand in a sentence.
package enum Quoted {
  /// Within Swedish quotation marks, cut at 40 characters, with nothing in it that a terminal would act on. The blanks that
  /// stand between thousands are shown as blanks.
  package static func text(_ text: some StringProtocol) -> String {
    let plain = text.map { $0 == "\n" ? "↵" : ($0.isWhitespace ? " " : $0) }
    return VisibleText.quoted(String(plain))
  }
}
