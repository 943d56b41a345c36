package import Exchange
package import FollowUp

/// Files that people name: read to be imported, and written with what they copy out.
package struct FileAccess {
  /// What a file would change in the year; the last says what has the focus, for a file that may go to several tables.
  package var offer: (_ path: String, Plan, _ near: ImportMapping.Target?) -> ImportAnswer
  /// Writes a new file; nil when it is there, else a Swedish sentence that says why it is not.
  package var write: (_ path: String, _ text: String) -> String?

  /// Keeps a mapping by its name; the second says whether one of that name may be replaced.
  package var keep: (ImportMapping, _ replaces: Bool) -> KeptMapping

  package init(
    offer: @escaping (_ path: String, Plan, _ near: ImportMapping.Target?) -> ImportAnswer,
    write: @escaping (_ path: String, _ text: String) -> String?,
    keep: @escaping (ImportMapping, _ replaces: Bool) -> KeptMapping = { _, _ in
      .refused("Här går inga mappningar att spara.")
    }
  ) {
    self.offer = offer
    self.write = write
    self.keep = keep
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
  /// Rows and columns, read; the mapping that fits them, nil where none is known.
  case delimited(DelimitedFile, DelimitedSource, ImportMapping?)
  /// Nothing could be read from it; a Swedish sentence says why.
  case refused(String)
}

/// What came of keeping a mapping.
package enum KeptMapping: Hashable, Sendable {
  /// Where it lies.
  case kept(path: String)
  /// There is another by that name; a Swedish sentence says what it is.
  case taken(String)
  /// A Swedish sentence says why it is not kept.
  case refused(String)
}
