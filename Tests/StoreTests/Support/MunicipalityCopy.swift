import FollowUp
import Store
import Testing

/// A municipality's folder of a test's own, `provby`, with the committee sn and no year.
final class MunicipalityCopy {
  let tree: TemporaryTree
  let folder: FolderPath

  init() throws {
    tree = try TemporaryTree()
    var municipality = Municipality.standard(id: try #require(EntityID("provby")), name: "Provby")
    municipality.committees = [Committee(id: try #require(EntityID("sn")), name: "Socialnämnden")]
    folder = try NewMunicipality.make(municipality, in: tree.path)
  }

  func open(who: String = "AK", calls: FileSystemCalls = .live) throws(StoreError) -> SettingsFolder {
    try SettingsFolder(folder, who: who, calls: calls)
  }

  /// kommun.json as it stands.
  func text() throws -> String {
    String(decoding: try FileReader.bytes(folder.file(EntryName("kommun.json"))), as: UTF8.self)
  }

  func write(_ text: String) throws {
    try AtomicFile.replace(folder.file(EntryName("kommun.json")), with: Array(text.utf8))
  }
}

/// The change of a setting from what it is to something else.
func setting(_ place: String, _ value: FieldValue, in municipality: Municipality) throws -> Change {
  let address = try #require(FigureAddress("settings/" + place))
  return Change(address, from: try municipality.value(at: address), to: value)
}
