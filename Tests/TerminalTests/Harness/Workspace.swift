import Glibc

/// A folder of a test's own: a copy of the shipped data, a home, and the launcher. Removed when the test lets it go.
final class Workspace {
  let path: String

  init() throws {
    var template = Array("/tmp/rodtrad-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Subprocess.Failed(description: "mkdtemp: \(errno)") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try shell("mkdir data home && cp -R '\(Installed.package)/data/huddinge' data/huddinge")
    // exec keeps the process: the number written is the program's own, and the shell's job is the program itself.
    try shell(
      "printf '#!/bin/sh\\necho $$ >\(path)/pid\\nexec \(Installed.rodtrad ?? "rodtrad") \"$@\"\\n' >rodtrad && chmod +x rodtrad"
    )
  }

  deinit { _ = try? Subprocess.run(["rm", "-rf", path], environment: environment) }

  /// Nothing of the user's own: not a keymap, not a draft, not a language.
  var environment: [String: String] {
    [
      "PATH": path + ":/usr/local/bin:/usr/bin:/bin", "HOME": path + "/home", "LC_ALL": "C.UTF-8",
      "LOGNAME": "prov",
    ]
  }

  /// The process number of the program started last.
  var processNumber: pid_t? {
    (try? shell("cat pid").output).flatMap { Int32($0.filter(\.isNumber)) }
  }

  func contents(of file: String) throws -> String { try shell("cat \(file)").output }

  /// Runs a line of shell in the folder. Throws when it fails.
  @discardableResult
  func shell(_ line: String) throws -> Subprocess.Outcome {
    let outcome = try Subprocess.run(["sh", "-c", "cd \(path) && \(line)"], environment: environment)
    guard outcome.status == 0 else { throw Subprocess.Failed(description: "\(line): \(outcome.errors)") }
    return outcome
  }
}
