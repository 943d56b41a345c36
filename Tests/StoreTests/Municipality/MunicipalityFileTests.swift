import FollowUp
import Store
import Testing

@Suite("kommun.json is written as it is read")
struct MunicipalityFileTests {
  private func municipality(_ name: String = "provby") throws -> Municipality {
    .standard(id: try #require(EntityID(name)), name: "Provby/Östra")
  }

  private func written(_ municipality: Municipality) throws -> (text: String, again: Municipality) {
    let folder = try TemporaryFolder()
    let bytes = MunicipalityFile.bytes(of: municipality, journal: 0)
    folder.write("kommun.json", bytes)
    var again = try MunicipalityFile(in: folder.path).read().answer.municipality
    again = Municipality(
      id: municipality.id, name: again.name, committees: again.committees, riskScale: again.riskScale,
      attainment: again.attainment, varianceShare: again.varianceShare, varianceFloor: again.varianceFloor,
      statuses: again.statuses, statusMeanings: again.statusMeanings, criteriaSets: again.criteriaSets,
      units: again.units, opening: again.opening)
    return (String(decoding: bytes, as: UTF8.self), again)
  }

  @Test("the shipped settings are what the writer makes of them, byte for byte")
  func shipped() throws {
    let file = MunicipalityFile(in: try FolderPath(root: YearCopy.root + "/data/huddinge"))
    let read = try file.read()
    #expect(read.isNewer == nil)
    let bytes = try FileReader.bytes(file.path)
    let written = MunicipalityFile.bytes(of: read.answer.municipality, journal: read.answer.journal)
    #expect(String(decoding: written, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }

  @Test("settings of version 1 come back as they were")
  func old() throws {
    let old = try MunicipalityFile(in: FolderPath(root: YearCopy.fixture)).read().answer.municipality
    #expect(try written(old).again == old)
  }

  @Test("a municipality without committees, status words and sets can be kept")
  func bare() throws {
    var bare = try municipality()
    bare.statuses = []
    bare.statusMeanings = StatusMeanings()
    bare.criteriaSets = []
    let (text, again) = try written(bare)
    #expect(again == bare)
    #expect(text.contains("\"committees\": [],"))
    #expect(!text.contains("status") && !text.contains("criteria") && !text.contains("units"))
  }

  @Test("everything there is comes back, in the order it stood")
  func whole() throws {
    var whole = try municipality()
    let committees = try ["von", "sn"].map { try #require(EntityID($0)) }
    whole.committees = [
      Committee(id: committees[0], name: "Vård \"och\" omsorg \\", administration: "Förvaltningen"),
      Committee(id: committees[1], name: "SN"),
    ]
    whole.units = [
      ShownUnit(unit: .thousands), ShownUnit(kind: .frameChanges, unit: .millions),
      ShownUnit(kind: .operations, committee: committees[1], unit: .millions),
    ]
    whole.opening = .init(committee: committees[1], year: 2026)
    whole.varianceShare = try #require(ExactDecimal(literal: "1.50"))
    let (text, again) = try written(whole)
    #expect(again == whole)
    #expect(text.contains("\"variance\": {\"share\": 1.50, \"floor\": 1000000}"))
    #expect(text.contains("    {\"kind\": \"operations\", \"committee\": \"sn\", \"unit\": \"mnkr\"}\n"))
    #expect(text.contains("  \"statusMeanings\": {\n    \"notStarted\": [\"Ej påbörjat\"],\n"))
  }

  @Test("without a folder's name that is an id, the id is made from the name")
  func id() throws {
    let folder = try TemporaryFolder()
    folder.write("kommun.json", MunicipalityFile.bytes(of: try municipality(), journal: 7))
    let dotted = try FolderPath(root: folder.path.text + "/.")
    let read = try MunicipalityFile(in: dotted).read().answer
    #expect(read.municipality.id.description == "provby-ostra")
    #expect(read.journal == 7)
  }
}
