import ExactJSON
import FollowUp
import Store
import Testing

@Suite("Mappings are kept in the kommun's folder")
struct MappingFolderTests {
  private static let mapping = JSONValue.object([JSONMember("name", .string("Ekonomi"))])
  private static let other = JSONValue.object([JSONMember("name", .string("Ny"))])
  private static let id = EntityID.proposed(from: "Ekonomi 2026", taken: [])

  @Test("none before the first is saved; then it is there, whole, and replaced whole")
  func saved() throws {
    let tree = try TemporaryTree()
    let folder = MappingFolder(in: tree.path)
    #expect(try folder.ids().isEmpty)
    try folder.save(Self.mapping, as: Self.id)
    #expect(try folder.ids() == [Self.id])
    #expect(try folder.document(Self.id).root.content == Self.mapping.content)
    try folder.save(Self.other, as: Self.id)
    #expect(tree.contents.keys.sorted() == ["mappningar/", "mappningar/ekonomi-2026.json"])
    #expect(tree.contents["mappningar/ekonomi-2026.json"] == JSONWriter.pretty(Self.other))
  }

  @Test("one that is not there, and one that is no JSON, are told with the file")
  func unreadable() throws {
    let tree = try TemporaryTree()
    let folder = MappingFolder(in: tree.path)
    let missing = #expect(throws: StoreError.self) { _ = try folder.document(Self.id) }
    #expect(missing?.kind == .missing)
    try folder.save(Self.mapping, as: Self.id)
    let file = try tree.path.folder(EntryName("mappningar")).file(EntryName("ekonomi-2026.json"))
    try AtomicFile.replace(file, with: Array("{\n  \"name\": }\n".utf8))
    let broken = #expect(throws: StoreError.self) { _ = try folder.document(Self.id) }
    #expect(broken?.line == 2 && broken?.file.hasSuffix("mappningar/ekonomi-2026.json") == true)
  }

  @Test("a file where the folder should be is told, and left alone")
  func taken() throws {
    let tree = try TemporaryTree()
    tree.write("mappningar", "min fil")
    #expect(throws: StoreError.self) { try MappingFolder(in: tree.path).save(Self.mapping, as: Self.id) }
    #expect(tree.contents["mappningar"] == Array("min fil".utf8))
  }
}
