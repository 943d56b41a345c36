import FollowUp
import Store
import TextLayout

/// What the commands that make something have in common.
enum NewNames {
  /// Refuses a name that cannot be one.
  static func check(_ name: String) throws {
    if let flaw = NameRule.flaw(in: name) { throw Failure.refused(flaw.reason) }
  }

  static func id(_ text: String) throws -> EntityID {
    if let id = EntityID(text) { return id }
    throw Failure.refused("”\(Visible.text(text))” är inget id: a–z, siffror och bindestreck, 1–64 tecken")
  }

  /// A year as it is written on the command line.
  static func year(_ number: Int) throws -> Int {
    guard (1900...2199).contains(number) else {
      throw Failure.refused("året \(number) ligger utanför 1900–2199")
    }
    return number
  }

  static func tell(_ sentences: [String]) throws {
    try StandardOutput.write(sentences.map { Visible.text($0) + "\n" }.joined())
  }

  /// A word of a command line to be copied: in quotation marks where the shell would take it apart.
  static func argument(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "/._-~".unicodeScalars.contains($0)
    }
    return isPlain && !text.isEmpty ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }
}

/// Turns what the store would not make into the program's ending: code 1 for a name that is taken or cannot be used, else 2.
func making<Answer>(_ work: () throws -> Answer) throws -> Answer {
  do {
    return try work()
  } catch let error as StoreError {
    throw error.kind == .name ? Failure.refused(error.description) : Failure.unreadable(error.description)
  }
}
