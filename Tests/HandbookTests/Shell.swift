import Foundation

/// Where the package lies, and the program that was built with the tests.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder the tests themselves run from, which holds the program too.
  static let binaries = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
}

/// Runs a reader's commands in a folder of their own with a fresh copy of the data. What a run writes never reaches the project.
final class Shell {
  private let folder: URL

  init(files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "handbok-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["data", "keymaps"] {
      try FileManager.default.copyItem(
        at: Project.root.appending(path: name), to: folder.appending(path: name))
    }
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The lines a command prints on standard output and standard error, without trailing blanks; clock times are always 14:02.
  func run(_ command: String) throws -> [String] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return lines(String(decoding: output, as: UTF8.self))
  }

  private var environment: [String: String] {
    [
      "PATH": Project.binaries.path() + ":/usr/bin:/bin", "HOME": folder.path(), "LANG": "C.UTF-8",
      "RODTRAD_DATA": "data/huddinge", "RODTRAD_VEM": "anna",
      "XDG_STATE_HOME": folder.path() + "/state", "XDG_CONFIG_HOME": folder.path() + "/config",
    ]
  }

  private func lines(_ output: String) -> [String] {
    let calm = output.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "2026-03-31T14:02:09Z")
      .replacing(/\d{4}-\d\d-\d\d \d\d:\d\d/, with: "2026-03-31 14:02")
      .replacing(/sparat \d\d:\d\d/, with: "sparat 14:02")
    // By character, so that CSV's own line ends count as one.
    var lines = calm.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
