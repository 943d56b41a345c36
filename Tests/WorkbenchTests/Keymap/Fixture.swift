import Foundation
import Workbench

/// The project's own keymap files, found beside the sources.
enum Fixture {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ name: String) -> String? {
    try? String(contentsOf: root.appending(path: "keymaps/\(name).toml"), encoding: .utf8)
  }

  static func shipped(_ name: String) throws -> Keymap {
    try Keymap.load(text: text(name) ?? "", name: name, parent: text)
  }

  static var shippedNames: [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "keymaps").path)
    return (files ?? []).filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// A map that inherits the standard one and adds these lines; the lines begin on line 2.
  static func child(_ lines: String) throws(KeymapProblems) -> Keymap {
    try Keymap.load(text: "arver = \"standard\"\n" + lines, name: "egen", parent: text)
  }

  /// What is wrong with a map, errors and warnings alike, as `line:column: severity: sentence`.
  static func problems(_ lines: String) -> [String] {
    Keymap.problems(text: "arver = \"standard\"\n" + lines, name: "egen", parent: text).map(\.description)
  }
}
