import FollowUp
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("What kontrollera writes for programs is whole and safe")
struct CheckOutputTests {
  /// Finds its rows by name: 2019 has errors, and here one of its rows has the most awkward of names.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    let name = #"Kostnader ]]> \u0026 <b a=\"1\"> \u001b[2J \u0007\n\u202e"#
    let edit = try workspace.run(
      #"sed -i '0,/"Verksamhetens kostnader"/s//"\#(name.replacing("\\", with: "\\\\"))"/' data/huddinge/von/2019/money.json"#
    )
    try #require(edit.code == 0 && edit.errors.isEmpty)
    return workspace
  }

  @Test("the XML is read by a parser: a suite a year, a case a rule, a failure for each open error")
  func junit() throws {
    let outcome = try workspace().run("rodtrad kontrollera --regel sum --regel variance --format junit")
    #expect(outcome.code == 1 && outcome.errors.isEmpty)
    let read = XMLReading()
    let parser = XMLParser(data: Data(outcome.output.utf8))
    parser.delegate = read
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(read.suites == ["von/2025 plan", "von/2023 2023", "von/2019 2019-08", "sn/2026 plan"])
    #expect(read.cases == 8)
    #expect(read.failures.count == 4)
    #expect(read.failures.contains { $0.contains("834,1") })
  }

  @Test("the JSON is read by a parser, and each difference is printed less computed")
  func json() throws {
    let outcome = try workspace().run("rodtrad kontrollera --regel sum --regel variance --format json")
    let all = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(all.count { $0["severity"] as? String == "error" } == 4)
    for finding in all {
      let numbers = try ["printed", "computed", "difference"].map { key in
        let text = try #require(finding[key] as? String)
        return try #require(ExactDecimal(literal: text))
      }
      #expect(numbers[0] - numbers[1] == numbers[2])
      let addresses = try #require(finding["addresses"] as? [String])
      #expect(addresses.count > 1 && addresses.allSatisfy { FigureAddress($0) != nil })
    }
  }

  @Test("no form sends a control character", arguments: ["tabell", "json", "junit"])
  func isSafe(_ format: String) throws {
    let output = try workspace().run(
      "rodtrad kontrollera von/2019/money/income --alla --regel sum --format \(format)"
    ).output
    #expect(output.contains("Kostnader ]]") || output.contains("Kostnader ]]&gt;"))
    let unsafe = output.unicodeScalars.filter {
      $0 != "\n" && ($0.value < 32 || (127...159).contains($0.value) || $0.value == 0x202E)
    }
    #expect(unsafe.isEmpty)
  }
}

/// What a reader of JUnit sees.
private final class XMLReading: NSObject, XMLParserDelegate {
  private(set) var suites: [String] = []
  private(set) var cases = 0
  private(set) var failures: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch element {
    case "testsuite": suites.append(attributes["name"] ?? "")
    case "testcase": cases += 1
    case "failure": failures.append(attributes["message"] ?? "")
    default: break
    }
  }
}
