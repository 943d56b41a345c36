import Store
import Testing

@Suite("Bad settings are refused with file, line, column and reason")
struct BadSettingsTests {
  @Test("kommun.json", arguments: BadSettingsTests.bad)
  func refused(bad: BadInput) throws {
    let folder = try TemporaryFolder()
    let source = try FolderPath(root: YearCopy.fixture).file(EntryName(bad.file))
    let text = String(decoding: try FileReader.bytes(source), as: UTF8.self)
    #expect(text.contains(bad.old))
    folder.write(bad.file, text.replacing(bad.old, with: bad.new, maxReplacements: 1))
    let error = #expect(throws: StoreError.self) { try MunicipalityFolder(folder.path) }
    #expect(error?.description == "\(folder.path)/\(bad.file):\(bad.message)")
    #expect(folder.names == [bad.file])
  }

  static let bad: [BadInput] = [
    BadInput(
      "kommun.json", "[\"low\", \"low\", \"low\", \"low\"]", "[\"low\", \"low\", \"low\"]",
      "21:7: riskScale.grid[0]: skalan har 4 nivåer men här står 3"),
    BadInput(
      "kommun.json", "\"high\"]", "\"hög\"]",
      "23:35: riskScale.grid[2][3]: ”hög” går inte att använda här (low, medium, high)"),
    BadInput(
      "kommun.json", "[\"stor\"]", "[\"Måttlig\"]",
      "11:8: riskScale.likelihoods[2][0]: nivåns namn ”måttlig” finns två gånger"),
    BadInput(
      "kommun.json", "[\"lindrig\"]", "[]", "15:7: riskScale.consequences[0]: nivån måste ha minst ett namn"),
    BadInput(
      "kommun.json", "\"high\": 0.8", "\"high\": 1.5", "27:26: attainment.high: andelen ska vara 0–1"),
    BadInput(
      "kommun.json", "\"notMet\": 0.2", "\"notMet\": 0.9",
      "27:17: attainment: gränsen notMet måste vara lägre än high"),
    BadInput(
      "kommun.json", "\"share\": 2", "\"share\": -2", "28:25: variance.share: gränsen kan inte vara negativ"),
    BadInput("kommun.json", "\"Klart\"", "\"Pågår\"", "31:5: statuses[1]: statusen ”Pågår” finns två gånger"),
    BadInput(
      "kommun.json", "\"opening\": {\"committee\": \"sn\"", "\"opening\": {\"committee\": \"von\"",
      "33:28: opening.committee: nämnden von finns inte i committees"),
    BadInput(
      "kommun.json",
      "\"committees\": [\n    {\"id\": \"sn\", \"name\": \"Socialnämnden\", \"administration\": \"Socialförvaltningen\"}\n  ]",
      "\"committees\": []", "4:17: committees: minst en nämnd måste finnas"),
    BadInput(
      "kommun.json", "\"name\": \"Lillköping\"", "\"namn\": \"Lillköping\"",
      "3:3: okänd nyckel ”namn”: menades ”name”?"),
    BadInput(
      "kommun.json", "\"schemaVersion\": 1", "\"schemaVersion\": \"1\"",
      "2:20: schemaVersion: väntade ett tal men fann en text"),
  ]
}
