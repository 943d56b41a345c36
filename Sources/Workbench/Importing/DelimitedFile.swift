package import Exchange
package import FollowUp

/// A file of rows and columns as it was found, so that it can be read again another way without being fetched again.
package struct DelimitedFile: Hashable, Sendable {
  /// As it is told.
  package let name: String
  package let bytes: [UInt8]
  /// What the journal says of it.
  package let source: ChangeSource
  /// How a program has written it; nil for a file as it came.
  package let format: TextFormat?

  package init(name: String, bytes: [UInt8], source: ChangeSource, format: TextFormat? = nil) {
    self.name = name
    self.bytes = bytes
    self.source = source
    self.format = format
  }
}
