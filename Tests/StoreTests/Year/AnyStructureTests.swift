import FollowUp
import Store
import Testing

@Suite("Any change of structure is read back as it was")
struct AnyStructureTests {
  /// The shipped years, and one with everything the schema knows.
  private static func copy(_ place: String) throws -> YearCopy {
    place.isEmpty ? try YearCopy.ofVersion4() : try YearCopy(shipped: place)
  }

  @Test("from the journal, and from the files", arguments: YearCopy.shipped + [""], UInt64(1)...3)
  func changes(_ place: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let copy = try Self.copy(place)
    var year = try copy.open()
    var made = 0
    for step in 0..<60 {
      guard let changes = changes(in: year.plan, &random) else { continue }
      let outcome = try year.commit(changes, time: stamp(step))
      #expect(outcome.isSaved, "seed \(seed), step \(step): \(outcome), \(changes)")
      made += 1
      guard step % 5 == 0 else { continue }
      #expect(try copy.open().plan == year.plan, "seed \(seed), step \(step): from the journal")
      try year.checkpoint()
      #expect(try copy.open().plan == year.plan, "seed \(seed), step \(step): from the files")
    }
    #expect(made > 20)
  }

  @Test("and taken back, all the way to the start", arguments: YearCopy.shipped + [""], UInt64(4)...6)
  func undone(_ place: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let copy = try Self.copy(place)
    var year = try copy.open()
    let start = year.plan
    var plans = [start]
    for step in 0..<60 {
      guard let changes = changes(in: year.plan, &random), try year.commit(changes, time: stamp(step)).isSaved
      else { continue }
      plans.append(year.plan)
    }
    for plan in plans.dropLast().reversed() {
      let outcome = try year.undo(time: stamp(99))
      #expect(outcome.isSaved, "seed \(seed): \(outcome)")
      #expect(year.plan.withoutEmpties == plan.withoutEmpties, "seed \(seed)")
    }
    #expect(year.plan.withoutEmpties == start.withoutEmpties)
    #expect(try copy.open().plan == year.plan)
  }

  /// Of every three, two change the structure and one a field.
  private func changes(in plan: Plan, _ random: inout SeededGenerator) -> [Change]? {
    guard Int.random(in: 0..<3, using: &random) == 0 else { return AnyStructure(plan: plan).changes(&random) }
    let fields = EditableFields(of: plan)
    return fields.addresses.randomElement(using: &random).flatMap { fields.change($0, &random) }.map { [$0] }
  }
}
