import Foundation
import Testing
import TextLayout

/// Screens kept as text: what a pane drew is held against `Goldens/<name>.txt`.
///
/// A golden that is not there is written and fails that run once, so that a person looks at it before it counts.
enum Golden {
  static func expect(
    _ canvas: Canvas, named name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      !canvas.overflowed, "\(name): lost at \(canvas.overflow.prefix(3))", sourceLocation: sourceLocation)
    let drawn = canvas.lines.joined(separator: "\n") + "\n"
    let file = folder.appending(path: name + ".txt")
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      return record(drawn, file, name, sourceLocation)
    }
    if kept != drawn {
      Issue.record("\(name) is drawn otherwise now:\n\(drawn)", sourceLocation: sourceLocation)
    }
  }

  private static func record(_ drawn: String, _ file: URL, _ name: String, _ sourceLocation: SourceLocation) {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    do {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was not there: written now, read it", sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(name) cannot be written: \(error)", sourceLocation: sourceLocation)
    }
  }

  private static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  }
}
