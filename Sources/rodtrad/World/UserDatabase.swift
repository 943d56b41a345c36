import Store

/// The names of the machine's users, from the file itself: a program that is linked statically must not call the C library's name
/// service, which loads libraries of its own.
enum UserDatabase {
  /// The login name of a user's number; nil when the file does not have it.
  static func name(of number: UInt32) -> String? {
    guard let etc = try? FolderPath(root: "/etc"), let file = try? etc.file(EntryName("passwd")),
      let bytes = try? FileReader.bytes(file)
    else { return nil }
    return bytes.split(separator: UInt8(ascii: "\n")).lazy.compactMap { name($0, of: number) }.first
  }

  /// `anna:x:1000:1000:Anna Karlsson:/home/anna:/bin/sh`, see passwd(5).
  private static func name(_ line: ArraySlice<UInt8>, of number: UInt32) -> String? {
    let fields = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard fields.count >= 4, !fields[0].isEmpty,
      UInt32(String(decoding: fields[2], as: UTF8.self)) == number
    else { return nil }
    return String(validating: fields[0], as: UTF8.self)
  }
}
