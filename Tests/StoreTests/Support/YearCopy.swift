import FollowUp
import Store
import Testing

/// A folder of a test's own with a copy of a year: one of the shipped ones (`sn/2026`), or the small one of the
/// fixtures.
struct YearCopy {
  static let shipped = ["von/2019", "von/2023", "von/2025", "sn/2026"]
  static let names = [
    "plan.json", "goals.json", "money.json", "risks.json", "actions.json", "statistics.json",
  ]

  let folder: TemporaryFolder
  let committee: EntityID
  let year: Int

  /// The small year as a program of version 1 kept it: frozen.
  init(journal: Bool = false) throws {
    try self.init(at: Self.fixture + "/sn/2026", names: Self.names + (journal ? ["journal.ndjson"] : []))
  }

  /// The small year of version 4, with everything the schema knows.
  static func ofVersion4() throws -> YearCopy { try frozen(version: 4) }

  /// The small year as a program of a version kept it.
  static func frozen(version: Int) throws -> YearCopy {
    try YearCopy(at: root + "/Tests/StoreTests/Fixtures/version-\(version)/sn/2026", names: names)
  }

  init(shipped place: String) throws {
    try self.init(at: Self.root + "/data/huddinge/" + place, names: Self.names)
  }

  private init(at place: String, names: [String]) throws {
    let parts = place.split(separator: "/").suffix(2).map(String.init)
    committee = try #require(EntityID(parts[0]))
    year = try #require(Int(parts[1]))
    folder = try TemporaryFolder()
    let source = try FolderPath(root: place)
    for name in names { folder.write(name, try FileReader.bytes(source.file(EntryName(name)))) }
  }

  /// The project's own folder.
  static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  static let fixture = root + "/Tests/StoreTests/Fixtures/version-1"

  func open(who: String = "AK", calls: FileSystemCalls = .live) throws(StoreError) -> YearFolder {
    try YearFolder(folder.path, committee: committee, year: year, who: who, calls: calls)
  }

  /// Every file but the lock, byte for byte.
  var contents: [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in folder.names where name != ".lock" {
      contents[name] = (try? folder.file(name)).flatMap { try? FileReader.bytes($0) }
    }
    return contents
  }

  /// Puts one text in place of another, which must be there, in a file.
  func change(_ name: String, _ old: String, _ new: String) throws {
    let text = try #require(try folder.text(name))
    let place = try #require(text.firstRange(of: old), "\(name) lacks \(old)")
    folder.write(name, String(text[..<place.lowerBound]) + new + text[place.upperBound...])
  }
}

/// A point in time, in order: `2026-01-01T00:00:07Z`.
func stamp(_ second: Int) -> String {
  "2026-01-01T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
