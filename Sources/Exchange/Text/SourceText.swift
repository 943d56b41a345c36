import ExactJSON

/// A file's text: its bytes as letters, with plain line feeds and nothing in it that is not seen.
package struct SourceText: Hashable, Sendable {
  /// Lines end with a line feed; tabs are kept, other control characters and marks that are not seen are not.
  package let text: String
  /// As told, or as found.
  package let encoding: TextEncoding
  /// What was taken out, and where.
  package let remarks: [ImportProblem]

  /// Reads the bytes of a file of at most 64 MB.
  /// - Parameter encoding: nil to find it out: a byte order mark, else UTF-8 if all of it is, else Windows-1252. A file that is nearly
  ///   all UTF-8 is not taken for Windows-1252.
  package init(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws(TextFlaw) {
    guard bytes.count <= SizeLimit.file else { throw .tooLarge(bytes.count) }
    if let sentence = OtherFormat.sentence(bytes) { throw .notText(sentence) }
    let found = try EncodingSearch.decode(bytes, told: encoding)
    self.encoding = found.encoding
    (text, remarks) = HiddenCharacters.removed(from: found.text)
  }

  /// A text that is already letters: a paste.
  package init(pasted text: String) {
    encoding = .utf8
    (self.text, remarks) = HiddenCharacters.removed(from: text)
  }
}
