import ExactJSON
import Exchange
import Fixtures
import FollowUp
import Testing
import Workbench

/// Somebody at a desk with a file of accounts and a place to keep mappings.
struct MappingBench {
  /// Of Drift per verksamhet in Socialnämnden 2026, in tkr; `funktion` has 92 062 in Prognos 2025.
  static let ledger = """
    Konto;Benämning;Slag;Belopp;Plan
    5010;Löner nämnd;Utfall;1000,00;900
    5020;Löner nämnd;Utfall;311,00;10
    6010;Nämnd och styrelseverksamhe;Plan;5,50;5
    Summa;;;1316,50;915
    """

  /// What has been kept, by name.
  final class Kept {
    var mappings: [String: ImportMapping] = [:]
    var reads = 0
    var fault: String?
  }

  let desk: Desk
  let kept = Kept()
  var user: User

  init(_ text: String = ledger, format: TextFormat? = nil) throws {
    try self.init(bytes: Array(text.utf8), format: format)
  }

  init(bytes: [UInt8], format: TextFormat? = nil) throws {
    desk = try Desk()
    let kept = kept
    let file = DelimitedFile(
      name: "konton.csv", bytes: bytes, source: ChangeSource(file: "konton.csv", of: bytes), format: format)
    desk.files.offer = { path, plan, _ in
      kept.reads += 1
      guard path == "k", let source = try? DelimitedSource(bytes) else {
        return .refused("Filen finns inte.")
      }
      let fits = kept.mappings.values.first {
        !DelimitedImport.proposal(source, by: $0, in: plan).lines.isEmpty
      }
      return .delimited(file, source, fits)
    }
    desk.files.keep = { mapping, replaces in
      if let fault = kept.fault { return .refused(fault) }
      if kept.mappings[mapping.name] != nil, !replaces { return .taken("Det finns redan en.") }
      kept.mappings[mapping.name] = mapping
      return .kept(path: "mappningar/\(mapping.name).json")
    }
    user = try User(at: desk, pane: .budget)
    try user.press("y i k <Enter>")
  }

  mutating func press(_ keys: String) throws { try user.press(keys) }

  /// Writes a word in a line or a list.
  mutating func write(_ text: String) throws {
    try press(text.map { $0 == " " ? "<Space>" : String($0) }.joined(separator: " "))
  }

  /// Goes to a line by what it is called, and says a thing on it by what is written in the list.
  mutating func say(_ name: String, _ value: String) throws {
    try go(to: name)
    try press("<Enter>")
    try write(value)
    try press("<Enter>")
  }

  mutating func go(to name: String) throws {
    try press("<Home>")
    for _ in 0..<60 where try sheet().selected?.name != name { try press("<Down>") }
    try #require(try sheet().selected?.name == name)
  }

  func sheet() throws -> MappingSheet {
    guard case .mapping(let sheet) = user.session.overlay else { return try #require(nil, "\(user.told)") }
    return sheet
  }

  func preview() throws -> ImportPreview {
    guard case .preview(let preview) = user.session.overlay else { return try #require(nil, "\(user.told)") }
    return preview
  }

  func value(_ name: String) throws -> String? { try sheet().lines.first { $0.name == name }?.value }

  /// The key, the amounts and a rule: what this file needs.
  mutating func map() throws {
    try say("Konto", "nyckel")
    try say("Belopp", "Prognos 2025")
    try rule("50*", "Nämnd")
  }

  mutating func rule(_ codes: String, _ row: String) throws {
    try press("r")
    try write(codes)
    try press("<Enter>")
    try write(row)
    try press("<Enter>")
  }
}
