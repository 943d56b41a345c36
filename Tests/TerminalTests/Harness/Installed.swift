import Glibc

/// The programs these tests drive.
enum Installed {
  /// `rodtrad` as it was built beside this test bundle, else where a debug build lies.
  static let rodtrad: String? = [besideTests, package + "/.build/debug/rodtrad"].compactMap { $0 }.first(
    where: canRun)

  static let hasTmux = searchPath.contains { canRun($0 + "/tmux") }

  /// The folder of Package.swift.
  static let package = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

  private static var searchPath: [String] {
    getenv("PATH").map { String(cString: $0).split(separator: ":").map(String.init) } ?? []
  }

  private static var besideTests: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    let text = String(cString: path)
    return text.lastIndex(of: "/").map { text[..<$0] + "/rodtrad" }
  }

  private static func canRun(_ path: String) -> Bool { access(path, X_OK) == 0 }
}
