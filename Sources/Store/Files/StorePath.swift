/// A folder of the store. Below the folder the user has named, only an `EntryName` leads further.
package struct FolderPath: Hashable, Sendable, CustomStringConvertible {
  /// As the user wrote it, with the names below it.
  package let text: String

  package var description: String { text }

  /// The folder the user has named: any path but an empty one, or one with a NUL in it.
  package init(root text: String) throws(StoreError) {
    if text.isEmpty { throw StoreError(kind: .name, file: text, reason: "sökvägen är tom") }
    if text.utf8.contains(0) {
      throw StoreError(kind: .name, file: text, reason: "en sökväg får inte innehålla U+0000")
    }
    var trimmed = text
    while trimmed.utf8.last == UInt8(ascii: "/"), trimmed.utf8.count > 1 {
      trimmed.unicodeScalars.removeLast()
    }
    self.text = trimmed
  }

  private init(_ text: String) { self.text = text }

  package func folder(_ name: EntryName) -> FolderPath { FolderPath(path(of: name)) }

  package func file(_ name: EntryName) -> FilePath { FilePath(folder: self, name: name) }

  fileprivate func path(of name: EntryName) -> String {
    text == "/" ? "/" + name.text : text + "/" + name.text
  }
}

/// A file of the store.
package struct FilePath: Hashable, Sendable, CustomStringConvertible {
  package let folder: FolderPath
  package let name: EntryName

  package var text: String { folder.path(of: name) }

  package var description: String { text }
}
