import FollowUp
import Store
import Testing

@Suite("Any edit of any field is read back as it was")
struct AnyEditTests {
  @Test("from the journal, and from the files", arguments: YearCopy.shipped, UInt64(1)...4)
  func edits(_ place: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let copy = try YearCopy(shipped: place)
    var year = try copy.open()
    let addresses = EditableFields(of: year.plan).addresses
    #expect(addresses.count > 20)
    for step in 0..<40 {
      let address = try #require(addresses.randomElement(using: &random))
      guard let change = EditableFields(of: year.plan).change(address, &random) else { continue }
      #expect(try year.commit([change], time: stamp(step)).isSaved, "\(change)")
    }
    #expect(try copy.open().plan == year.plan)
    try year.checkpoint()
    let next = try copy.open()
    #expect(next.plan == year.plan)
    for register in FigureAddress.Register.ofYear {
      let file = RegisterFile(register, in: copy.folder.path)
      var plan = next.plan
      let journal = try file.read(into: &plan).answer
      #expect(try FileReader.bytes(file.path) == file.bytes(of: next.plan, journal: journal))
    }
  }

  @Test("and undone, all the way back", arguments: ["sn/2026", "von/2025"])
  func undone(_ place: String) throws {
    var random = SeededGenerator(seed: 7)
    let copy = try YearCopy(shipped: place)
    var year = try copy.open()
    let addresses = EditableFields(of: year.plan).addresses
    var values: [FigureAddress: FieldValue] = [:]
    for step in 0..<40 {
      let address = try #require(addresses.randomElement(using: &random))
      guard let change = EditableFields(of: year.plan).change(address, &random) else { continue }
      values[address] = values[address] ?? change.from
      _ = try year.commit([change], time: stamp(step))
    }
    while try year.undo(time: stamp(99)).isSaved {}
    for (address, value) in values { #expect(try year.plan.value(at: address) == value) }
  }
}
