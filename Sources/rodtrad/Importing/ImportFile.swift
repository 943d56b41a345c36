import ExactJSON
import FollowUp
import Store

/// A file that a person has named, read whole: at most 64 MB, and nothing but a regular file.
struct ImportFile {
  /// As the person wrote it.
  let path: String
  let bytes: [UInt8]
  /// The bytes of what it was made from, by which it is known again; nil for a file as it came.
  private var original: [UInt8]?

  init(_ path: String) throws(StoreError) {
    bytes = try FileReader.bytes(NamedFile(path).path, limit: SizeLimit.file)
    self.path = path
  }

  /// A part of a file, as text.
  init(_ bytes: [UInt8], of book: ImportFile, part: String?) {
    self.bytes = bytes
    path = part.map { "\(book.path), blad \($0)" } ?? book.path
    original = book.bytes
  }

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// What the journal says of it.
  var source: ChangeSource { ChangeSource(file: name, of: original ?? bytes) }

  /// What the journal says of several that belong together.
  static func source(of files: [ImportFile]) -> ChangeSource {
    let all = files.reduce(into: [UInt8]()) { $0 += $1.bytes }
    return ChangeSource(file: files.map(\.name).joined(separator: ", "), of: all)
  }

  /// Whether it begins as an object or a list of JSON does.
  var isJSON: Bool {
    let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Whether the name ends so, in whatever case.
  func isNamed(_ endings: [String]) -> Bool {
    endings.contains { name.lowercased().hasSuffix("." + $0) }
  }
}
