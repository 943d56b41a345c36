import FollowUp
import Testing

@Suite("The assignments of data/huddinge are those of the documents")
struct AssignmentsTests {
  @Test(
    "every assignment is at its address: wording, giver, origin, year, state, goals, the one it continues")
  func assignments() throws {
    let rows = try FixtureFile.assignments.rows()
    let plans = try HuddingePlans()
    #expect(rows.count == FixtureFile.assignments.count)
    #expect(Set(rows.map(\.address)).count == rows.count)
    let failures = rows.flatMap { Self.differences(of: $0, in: plans) }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("no assignment is there that no document has, but for the nine that are only counted")
  func nothingInvented() throws {
    let stored = try HuddingePlans().all.flatMap(\.actions.assignments)
    #expect(stored.count == FixtureFile.assignments.count - 1)
  }

  @Test("an assignment that continues one of an earlier year finds it there, carried over")
  func predecessors() throws {
    let plans = try HuddingePlans().all
    for plan in plans {
      for assignment in plan.actions.assignments {
        guard let predecessor = assignment.predecessor else { continue }
        let earlier = plans.filter { $0.committee == plan.committee && $0.year < plan.year }
        let found = earlier.flatMap(\.actions.assignments).first { $0.id == predecessor }
        #expect(found?.isCarriedOver == true)
      }
    }
  }

  @Test("the assignments that are only counted are a count that can be compared: nine, six and three")
  func counted() throws {
    let plans = try HuddingePlans()
    for (row, number) in [("uppdrag", 9), ("uppdrag-klara", 6), ("uppdrag-pab", 3)] {
      let text = "von/2023/statistics/text-verksamhetsberattelse/\(row)/quote"
      let cell = try #require(TableCell(text, in: plans))
      #expect(cell.figure?.number == ExactDecimal(number))
    }
  }

  private static func differences(of row: FixtureRow, in plans: HuddingePlans) -> [String] {
    if TableCell(row.address, in: plans)?.figure != nil { return [] }
    guard let address = FigureAddress(row.address),
      case .assignment(let assignment)? = plans.plan(of: address)?.thing(at: address)?.thing
    else { return ["\(row.address): saknas"] }
    var failures = RowComparison(row: row).differences([
      ("name", assignment.name), ("giver", assignment.giver.rawValue), ("origin", assignment.origin),
      ("givenYear", assignment.givenYear.map(String.init) ?? ""), ("reference", assignment.reference ?? ""),
      ("status", assignment.status ?? ""), ("carriedOver", (assignment.isCarriedOver == true).yes),
      ("goals", assignment.goals.map(\.description).joined(separator: " ")),
      ("predecessor", assignment.predecessor?.description ?? ""),
    ])
    if row.optional("printedStatus") != nil, assignment.comment == nil {
      failures.append("\(row.address): det tryckta läget är inte sagt")
    }
    return failures
  }
}
