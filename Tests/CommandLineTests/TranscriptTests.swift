import Foundation
import Testing

/// `RODTRAD_TRANSKRIPT=skriv` writes the transcripts anew; the run fails all the same, so that a person reads them.
@Suite("The command line says exactly what the transcripts say")
struct TranscriptTests {
  @Test("a transcript comes out as it stands", arguments: Transcript.all("Transcripts"))
  func transcript(_ transcript: Transcript) throws {
    let kept = try transcript.read()
    let played = try Transcript.played(kept, in: Workspace())
    guard kept != played else { return }
    if ProcessInfo.processInfo.environment["RODTRAD_TRANSKRIPT"] == "skriv" { try transcript.keep(played) }
    Issue.record("\(transcript.testDescription) comes out otherwise:\n\(Self.difference(kept, played))")
  }

  @Test(
    "a folder without rights, or one that can only be read, is told of and left alone",
    .enabled(if: getuid() != 0), arguments: Transcript.all("Transcripts/Rights"))
  func withoutRights(_ transcript: Transcript) throws { try self.transcript(transcript) }

  @Test("every command has its transcripts")
  func isCovered() throws {
    let all = try Transcript.all("Transcripts").map { try $0.read() }.joined()
    for command in [
      "visa", "show", "satt", "set", "angra", "undo", "gorom", "redo", "logg", "log", "spela", "play",
      "lagg-till", "add", "ta-bort", "remove", "flytta", "move", "kopiera", "copy", "byt-namn", "rename",
      "tangentbord", "keymap", "oppna", "open", "ny", "new",
      "kontrollera", "check", "forklara", "explain", "importera", "import", "faststall", "decide", "las-upp",
      "unlock", "klarmarkera", "ready", "preliminar", "preliminary", "jamfor", "compare",
    ] {
      #expect(all.contains("rodtrad \(command) ") || all.contains("rodtrad \(command)\n"), "\(command)")
    }
  }

  /// The lines that are gone and those that are new.
  private static func difference(_ kept: String, _ played: String) -> String {
    let before = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let after = played.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = after.difference(from: before).map { change in
      switch change {
      case .insert(let offset, let line, _): (offset, "+ \(offset + 1): \(line)")
      case .remove(let offset, let line, _): (offset, "- \(offset + 1): \(line)")
      }
    }
    return changes.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
  }
}
