/// How a program has been told to write a text, so that nothing of it has to be found out.
package struct TextFormat: Hashable, Sendable {
  package let encoding: TextEncoding
  package let separator: Separator
  package let decimals: DecimalSign

  package init(encoding: TextEncoding, separator: Separator, decimals: DecimalSign) {
    self.encoding = encoding
    self.separator = separator
    self.decimals = decimals
  }
}
