import Fixtures
import Testing
import Workbench

@Suite("The help page")
struct HelpPageTests {
  private func page() throws -> HelpPage {
    HelpPage(try ShippedKeymap.load("standard").bindings(contexts: [.budget, .table, .global]))
  }

  @Test("a command is one row with all its keys, the map's order kept")
  func rows() throws {
    let page = try page()
    let row = page.rows.first { $0.text == "Visa budget, utfall och prognos" }
    #expect(row?.keys == ["3", "Alt-3", "F7"])
    #expect(Set(page.rows.map(\.text)).count == page.rows.count)
  }

  @Test("rows stand under the command table's headings, in its order")
  func headings() throws {
    let headings = try page().lines.compactMap { line in
      if case .heading(let text) = line { text } else { nil }
    }
    let order = CommandGroup.allCases.map(\.rawValue)
    #expect(headings.first == "Gå till")
    #expect(headings == order.filter(headings.contains))
  }

  @Test("only what works in the context is there")
  func context() throws {
    #expect(try !page().rows.contains { $0.text.hasPrefix("Sätt riskens") })
  }
}
