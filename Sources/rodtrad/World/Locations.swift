import Glibc

/// Where things lie: the data to open, the keymaps, the user's own settings.
enum Locations {
  /// The kommun's folder: the one named, else `RODTRAD_DATA`, else the example.
  static func data(named: String?) -> String {
    named ?? EnvironmentVariable.named("RODTRAD_DATA") ?? example
  }

  /// The example: `data/huddinge` here, else the one that was installed with the program. One here that may not be read is
  /// still the one that is meant: figures of another folder must never be shown in its place.
  static var example: String {
    let here = "data/huddinge"
    if !isMissing(here + "/kommun.json") { return here }
    return shared.map { $0 + "/data/huddinge" }.first { exists($0 + "/kommun.json") } ?? here
  }

  /// The folders a keymap's name is looked up in: the user's own first.
  static var keymapFolders: [String] {
    [configuration.map { $0 + "/keymaps" }, "keymaps"].compactMap { $0 } + shared.map { $0 + "/keymaps" }
  }

  /// What the program was installed with: `share/rodtrad` beside its `bin`, or the package it was built in.
  private static var shared: [String] {
    guard let program = programFolder else { return [] }
    return [program + "/../share/rodtrad", program + "/../..", program + "/../../.."]
  }

  /// `$XDG_CONFIG_HOME/rodtrad`.
  static var configuration: String? { home("XDG_CONFIG_HOME", "/.config") }

  /// `$XDG_STATE_HOME/rodtrad`: drafts that are not saved yet.
  static var state: String? { home("XDG_STATE_HOME", "/.local/state") }

  private static func home(_ variable: String, _ standard: String) -> String? {
    if let folder = EnvironmentVariable.named(variable) { return folder + "/rodtrad" }
    return EnvironmentVariable.named("HOME").map { $0 + standard + "/rodtrad" }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }

  /// Nothing is there, as far as one may look: a folder without rights may hold it.
  static func isMissing(_ path: String) -> Bool { !exists(path) && (errno == ENOENT || errno == ENOTDIR) }

  /// The folder the running program lies in, links followed.
  private static var programFolder: String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}
