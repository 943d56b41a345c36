internal import Glibc

/// Whether one may write in a folder: asked when it is opened, so that nobody types in vain, and told in the same words when
/// it turns out later.
enum WritingRight {
  /// Why nothing can be kept in a folder, or in one of its files; nil when it can, as far as the system tells. What is not
  /// there stands in nobody's way.
  static func obstacle(
    in folder: FolderPath, _ files: [FilePath], calls: FileSystemCalls
  ) -> StoreError? {
    for path in [folder.text] + files.map(\.text) {
      do throws(SystemFault) {
        try calls.mayWrite(path)
      } catch {
        if let obstacle = obstacle(error, path) { return obstacle }
      }
    }
    return nil
  }

  /// The error of a file one may not write in; nil for other faults.
  static func obstacle(_ fault: SystemFault, _ path: String) -> StoreError? {
    switch fault.code {
    case EACCES, EPERM:
      StoreError(kind: .forbidden, file: path, reason: "skrivskyddad: du får läsa men inte skriva här")
    case EROFS:
      StoreError(kind: .forbidden, file: path, reason: "skrivskyddad: disken går bara att läsa")
    default: nil
    }
  }
}
