package import Exchange
package import FollowUp

/// Files that people name: read to be imported, and written with what they copy out.
package struct FileAccess {
  /// What a file would change in the year; the last says what has the focus, for a file that may go to several tables.
  package var offer: (_ path: String, Plan, _ near: ImportMapping.Target?) -> ImportAnswer
  /// Writes a new file; nil when it is there, else a Swedish sentence that says why it is not.
  package var write: (_ path: String, _ text: String) -> String?

  package init(
    offer: @escaping (_ path: String, Plan, _ near: ImportMapping.Target?) -> ImportAnswer,
    write: @escaping (_ path: String, _ text: String) -> String?
  ) {
    self.offer = offer
    self.write = write
  }

  /// Where there are none.
  package static var none: FileAccess {
    FileAccess(
      offer: { _, _, _ in .refused("Här går inga filer att läsa.") },
      write: { _, _ in "Här går inga filer att skriva." })
  }
}

package enum ImportAnswer: Sendable {
  case read(ImportOffer)
  /// Nothing could be read from it; a Swedish sentence says why.
  case refused(String)
}
