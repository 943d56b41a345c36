import ExactJSON
import FollowUp
import Store
import Testing

@Suite("Mappings are kept in the kommun's folder")
struct MappingFolderTests {
  private static let mapping = JSONValue.object([JSONMember("name", .string("Ekonomi"))])
  private let id = EntityID("ekonomi")!

  @Test("none before the first is saved; then it is there, whole, and replaced whole")
  func saved() throws {
    let tree = try TemporaryFolder()
    let folder = MappingFolder(in: tree.path)
    #expect(try folder.ids().isEmpty)
    try folder.save(Self.mapping, as: id)
    #expect(try folder.ids() == [id])
    #expect(try folder.document(id).root == Self.mapping)
    let other = JSONValue.object([JSONMember("name", .string("Ny"))])
    try folder.save(other, as: id)
    #expect(try folder.document(id).root == other)
    #expect(try FolderListing(of: tree.path.folder(EntryName("mappningar"))).files.map(\.text) == ["ekonomi.json"])
  }

  @Test("one that is not there, and one that is no JSON, are told with the file")
  func unreadable() throws {
    let tree = try TemporaryFolder()
    let folder = MappingFolder(in: tree.path)
    let missing = #expect(throws: StoreError.self) { _ = try folder.document(id) }
    #expect(missing?.kind == .missing)
    try folder.save(Self.mapping, as: id)
    let file = try tree.path.folder(EntryName("mappningar")).file(EntryName("ekonomi.json"))
    try AtomicFile.replace(file, with: Array("{\n  \"name\": }\n".utf8))
    let broken = #expect(throws: StoreError.self) { _ = try folder.document(id) }
    #expect(broken?.line == 2 && broken?.file.hasSuffix("mappningar/ekonomi.json") == true)
  }
}
