import Exchange
import FollowUp
import Store

/// The mappings of a kommun, by the names people have given them.
struct SavedMappings {
  private let folder: MappingFolder
  private let place: FolderPath

  init(_ world: World) {
    place = world.folder.folder
    folder = MappingFolder(in: place)
  }

  /// Every one there is, by id.
  func all() throws(StoreError) -> [(id: EntityID, mapping: ImportMapping)] {
    var all: [(EntityID, ImportMapping)] = []
    for id in try folder.ids() { all.append((id, try read(id))) }
    return all
  }

  /// The one of a name, as it was given or as its file is called.
  func named(_ name: String) throws -> ImportMapping {
    let id = EntityID.proposed(from: name, taken: [])
    let ids = try reading { try folder.ids() }
    guard ids.contains(id) else {
      let names = ids.map(\.description)
      let advice =
        Nearest.of(id.description, among: names).map { "menade du \($0)?" }
        ?? (names.isEmpty
          ? "spara en med --spara-mappning \(id)" : "välj bland \(names.joined(separator: ", "))")
      throw Failure.unreadable("mappningen ”\(name)” finns inte: \(advice)")
    }
    return try reading { try read(id) }
  }

  /// What there is already by a name, in a Swedish sentence; nil when there is nothing.
  func telling(_ name: String) throws -> String? {
    let id = EntityID.proposed(from: name, taken: [])
    guard try reading({ try folder.ids() }).contains(id) else { return nil }
    guard let other = try? read(id) else { return "Det finns redan en fil \(id).json bland mappningarna." }
    let rules = other.rules.count == 1 ? "1 regel" : "\(other.rules.count) regler"
    return "Det finns redan en mappning ”\(other.name)”, till \(other.target) med \(rules)."
  }

  /// Keeps a mapping by a name, in place of one by the same; the file it lies in.
  func save(_ mapping: ImportMapping, as name: String) throws -> String {
    if let flaw = NameRule.flaw(in: name) { throw Failure.unreadable(flaw.reason) }
    var named = mapping
    named.name = name
    let id = EntityID.proposed(from: name, taken: [])
    try reading { try folder.save(named.json, as: id) }
    return "\(place)/mappningar/\(id).json"
  }

  private func read(_ id: EntityID) throws(StoreError) -> ImportMapping {
    let document = try folder.document(id)
    do throws(MappingFlaw) {
      return try ImportMapping(json: document.root)
    } catch {
      throw document.error(at: error.offset, error.sentence)
    }
  }
}
