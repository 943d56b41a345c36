import Foundation

/// A folder of its own for one test: a copy of `data/huddinge` and an empty home, removed when the test ends.
final class Workspace {
  let folder: URL
  private let program: URL

  init() throws {
    let name = "rodtrad-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appending(path: name).resolvingSymlinksInPath()
    program = try Self.programFolder()
    try FileManager.default.createDirectory(
      at: folder.appending(path: "data"), withIntermediateDirectories: true)
    // The copy is ours, whoever owns the original: FileManager would keep its owner, or fail.
    let copied = try run("cp -R '\(Self.project.appending(path: "data/huddinge").path)' data/")
    guard copied.code == 0 else { throw CocoaError(.fileReadUnknown) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a line of shell in the folder, with nothing of the tester's own environment.
  func run(_ line: String) throws -> Outcome {
    let outputs = [folder.appending(path: ".ut"), folder.appending(path: ".fel")]
    for output in outputs { try Data().write(to: output) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputs[0])
    process.standardError = try FileHandle(forWritingTo: outputs[1])
    try process.run()
    process.waitUntilExit()
    let texts = try outputs.map { Self.text(try Data(contentsOf: $0)) }
    return Outcome(output: steady(texts[0]), errors: steady(texts[1]), code: process.terminationStatus)
  }

  /// A carriage return is shown: a line that ends with one is another than one that does not.
  private static func text(_ data: Data) -> String {
    String(decoding: data.flatMap { $0 == 0x0D ? Array("␍".utf8) : [$0] }, as: UTF8.self)
  }

  private var environment: [String: String] {
    [
      "PATH": "\(program.path):/usr/bin:/bin", "HOME": folder.appending(path: "hem").path,
      "XDG_CONFIG_HOME": folder.appending(path: "hem/config").path,
      "XDG_STATE_HOME": folder.appending(path: "hem/state").path,
      "RODTRAD_VEM": "AK", "TZ": "UTC", "LC_ALL": "C.UTF-8",
    ]
  }

  /// What differs from run to run, made the same: folders, and the clock of the journal and the header.
  private func steady(_ text: String) -> String {
    text.replacing(folder.path, with: "<mapp>").replacing(program.path, with: "<program>")
      .replacing(Self.project.path, with: "<projekt>")
      .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "0000-00-00T00:00:00Z")
      .replacing(/\d{4}-\d\d-\d\d \d\d:\d\d/, with: "0000-00-00 00:00")
      .replacing(/sparat \d\d:\d\d/, with: "sparat 00:00")
      .replacing(/(?<lead>(örklara[a-z]+|"day":) "?)\d{4}-\d\d-\d\d/) { "\($0.lead)0000-00-00" }
  }

  /// The folder above `Tests`.
  static var project: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  }

  /// The built program lies beside the test bundle that runs.
  private static func programFolder() throws -> URL {
    let bundle = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    let beside = bundle.deletingLastPathComponent()
    let candidates = [beside, beside.deletingLastPathComponent(), project.appending(path: ".build/debug")]
    let found = candidates.first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "rodtrad").path)
    }
    guard let found else { throw CocoaError(.fileNoSuchFile) }
    return found
  }
}

/// What a line of shell came to.
struct Outcome {
  let output: String
  let errors: String
  let code: Int32
}
