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
      "21:7: riskScale.grid[0]: skalan har 4 nivåer men här står 3: skriv fyra"),
    BadInput(
      "kommun.json", "\"high\"]", "\"hög\"]",
      "23:35: riskScale.grid[2][3]: ”hög” går inte att använda här (low, medium, high)"),
    BadInput(
      "kommun.json", "[\"stor\"]", "[\"Måttlig\"]",
      "11:8: riskScale.likelihoods[2][0]: ordet ”Måttlig” står två gånger i skalan: låt det betyda en nivå"),
    BadInput(
      "kommun.json", "[\"lindrig\"]", "[]",
      "15:7: riskScale.consequences[0]: nivå 1 saknar namn: ge den minst ett"),
    BadInput(
      "kommun.json", "\"high\": 0.8", "\"high\": 1.5",
      "27:26: attainment.high: andelen ska vara 0–1: skriv ett tal däremellan"),
    BadInput(
      "kommun.json", "\"notMet\": 0.2", "\"notMet\": 0.9",
      "27:17: attainment: gränsen för ej uppfyllt måste vara lägre än den för i hög grad: sänk den ena eller höj den andra"
    ),
    BadInput(
      "kommun.json", "\"share\": 2", "\"share\": -2",
      "28:25: variance.share: gränsen kan inte vara negativ: skriv 0 eller mer"),
    BadInput(
      "kommun.json", "\"Klart\"", "\"Pågår\"",
      "31:5: statuses[1]: statusen ”Pågår” finns två gånger: ta bort den ena"),
    BadInput(
      "kommun.json", "\"opening\": {\"committee\": \"sn\"", "\"opening\": {\"committee\": \"von\"",
      "33:28: opening.committee: nämnden von, som ska öppnas först, finns inte: välj en som finns"),
    BadInput(
      "kommun.json",
      "\"committees\": [\n    {\"id\": \"sn\", \"name\": \"Socialnämnden\", \"administration\": \"Socialförvaltningen\"}\n  ]",
      "\"committees\": []",
      "31:28: opening.committee: nämnden sn, som ska öppnas först, finns inte: välj en som finns"),
    BadInput(
      "kommun.json", "\"opening\"", "\"units\": [{\"kind\": \"drift\", \"unit\": \"tkr\"}], \"opening\"",
      "33:22: units[0].kind: ”drift” går inte att använda här (incomeStatement, operations, investments, "
        + "frameChanges, externalFunding, specialInitiatives, measures, volumes, keyFigures, monthly, staff, quotes)"
    ),
    BadInput(
      "kommun.json", "\"opening\"", "\"units\": [{\"unit\": \"kr\"}], \"opening\"",
      "33:22: units[0].unit: belopp kan inte visas i ”kr”: skriv tkr eller mnkr"),
    BadInput(
      "kommun.json", "\"opening\"", "\"statusMeanings\": {\"finished\": [\"Klar\"]}, \"opening\"",
      "33:35: statusMeanings.finished[0]: ”Klar” är inget av statusorden: lägg till ordet bland dem, eller ta bort det här"
    ),
    BadInput(
      "kommun.json", "\"opening\"", "\"statusMeanings\": {\"done\": [\"Klart\"]}, \"opening\"",
      "33:22: statusMeanings: okänd nyckel ”done”"),
    BadInput(
      "kommun.json", "\"opening\"",
      "\"criteriaSets\": [{\"id\": \"a\", \"name\": \"A\", \"criteria\": [{\"measure\": \"share\", \"bands\": [{\"from\": 0, \"to\": 9, \"verdict\": \"x\"}]}]}], \"opening\"",
      "33:58: criteriaSets[0].criteria[0]: 10 saknar nivå i ”A”: låt nivåerna täcka varje heltal från 0 till det högsta"
    ),
    BadInput(
      "kommun.json", "\"opening\"", "\"criteriaSets\": [{\"id\": \"a\", \"name\": \"A\"}], \"opening\"",
      "33:20: criteriaSets[0]: nyckeln ”criteria” saknas"),
    BadInput(
      "kommun.json", "[\"low\", \"medium\", \"high\", \"high\"]", "[\"low\", \"low\", \"high\", \"high\"]",
      "24:15: riskScale.grid[3][1]: färgen för sannolikhet 4 och konsekvens 2 är lägre än för en mindre risk: "
        + "färgen får inte falla när sannolikhet eller konsekvens ökar"),
    BadInput(
      "kommun.json", "Lillköping", "Lill\\nköping",
      "3:11: name: namnet innehåller U+000A, som inte syns: skriv namnet på en rad utan styrtecken"),
    BadInput(
      "kommun.json", "\"name\": \"Lillköping\"", "\"namn\": \"Lillköping\"",
      "3:3: okänd nyckel ”namn”: menades ”name”?"),
    BadInput(
      "kommun.json", "\"schemaVersion\": 1", "\"schemaVersion\": \"1\"",
      "2:20: schemaVersion: väntade ett tal men fann en text"),
  ]
}
