import Store

/// A file by the path a person has written.
struct NamedFile {
  let path: FilePath

  init(_ text: String) throws(StoreError) {
    let slash = text.lastIndex(of: "/")
    let folder = slash.map { $0 == text.startIndex ? "/" : String(text[..<$0]) } ?? "."
    let name = slash.map { String(text[text.index(after: $0)...]) } ?? text
    path = try FolderPath(root: folder).file(EntryName(name))
  }
}
