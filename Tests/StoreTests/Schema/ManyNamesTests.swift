import Store
import Testing

@Suite("Two things with one name")
struct ManyNamesTests {
  @Test("the second of two goals with one id is refused, also among many", arguments: [0, 99, 100, 149])
  func refused(repeated: Int) throws {
    let copy = try YearCopy()
    let goals = (Array(0..<150) + [repeated]).map { number in
      "{\"id\": \"mal-\(number)\", \"level\": \"committeeGoal\", \"name\": \"Mål\"}"
    }
    let text = "{\"schemaVersion\": 1, \"journal\": 0, \"nodes\": [\(goals.joined(separator: ",\n"))]}"
    copy.folder.write("goals.json", Array(text.utf8))
    let error = #expect(throws: StoreError.self) { try copy.open() }
    #expect(error?.line == 151)
    #expect(error?.reason.hasSuffix("”mal-\(repeated)” finns två gånger") == true)
  }
}
