import Foundation
import Testing

@Suite("A ledger of a hundred thousand rows")
struct ImportSizeTests {
  @Test("every amount goes in or is left out, and the control total holds; twice is once")
  func ledger() throws {
    let workspace = try Workspace()
    var text = "Konto;Text;Utfall\n"
    var sum = 0
    for number in 0..<100_000 {
      text += "\(3000 + number % 4000);Verifikat \(number);\(number % 97)\n"
      sum += number % 97
    }
    try Data(text.utf8).write(to: workspace.folder.appending(path: "huvudbok.csv"))
    let command = """
      rodtrad importera csv huvudbok.csv --namnd von --ar 2019 --tabell income --nyckel Konto \
        --belopp "Utfall=actual@2019-08" --regel "3*=taxor-avgifter" --regel "5*=personal" --enhet kr --format json
      """
    let first = try Self.answer(workspace.run(command + " --verkstall"))
    #expect(first.changes == 2 && first.leftOut == 2000)
    #expect(first.read == "\(sum)" && first.holds)
    let second = try Self.answer(workspace.run(command + " --verkstall"))
    #expect(second.changes == 0 && second.read == first.read)
    #expect(try workspace.run("rodtrad logg --namnd von --ar 2019").output.contains("huvudbok.csv"))
  }

  private struct Answer {
    let changes: Int
    let leftOut: Int
    let read: String
    let holds: Bool
  }

  private static func answer(_ outcome: Outcome) throws -> Answer {
    #expect(outcome.code == 0)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let controls = try #require((object["controls"] as? [[String: Any]])?.first)
    return Answer(
      changes: try #require(object["changes"] as? [Any]).count,
      leftOut: try #require(object["leftOut"] as? [Any]).count,
      read: try #require(controls["read"] as? String), holds: try #require(controls["holds"] as? Bool))
  }
}
