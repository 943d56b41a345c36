import FollowUp
import Testing

@Suite("One entry of the journal is taken back, when nothing later stands on it")
struct TakingBackTests {
  /// A year and its journal, in step.
  private struct Desk {
    var plan: Plan
    var history = History()

    mutating func edit(_ field: String, _ text: String, by who: String = "AK") throws {
      let address = try #require(FigureAddress("sn/2026/risks/r1/\(field)"))
      let change = Change(address, from: try plan.value(at: address), to: .text(text))
      try keep(.edit, [change], by: who)
    }

    mutating func takeBack(_ number: Int, by who: String = "AK") throws {
      let taking = try TakingBack(number, of: history, in: plan)
      try keep(taking.kind, taking.changes, by: who)
    }

    mutating func keep(_ kind: JournalEntry.Kind, _ changes: [Change], by who: String) throws {
      try plan.apply(changes)
      let number = history.all.count + 1
      history.add(
        JournalEntry(number: number, time: "", who: who, kind: kind, why: nil, changes: changes))
    }

    func text(_ field: String) throws -> FieldValue {
      try plan.value(at: try #require(FigureAddress("sn/2026/risks/r1/\(field)")))
    }
  }

  private func desk() throws -> Desk {
    var desk = Desk(
      plan: Plan(
        committee: id("sn"), year: 2026,
        risks: RiskRegister(risks: [Risk(id: id("r1"), number: "1", name: "Fel löner")])))
    try desk.edit("motivation", "Ett", by: "BL")
    try desk.edit("responsible", "Ekonomichefen")
    return desk
  }

  @Test("also another person's, with other entries after it; what others did stays")
  func another() throws {
    var desk = try desk()
    try desk.takeBack(1)
    #expect(try desk.text("motivation") == .text(nil))
    #expect(try desk.text("responsible") == .text("Ekonomichefen"))
    #expect(desk.history.all.last?.kind == .undo(1))
  }

  @Test("the later entry that stands on it is named")
  func standing() throws {
    var desk = try desk()
    try desk.edit("motivation", "Två", by: "CM")
    #expect(throws: FieldProblem.laterEntry(3, who: "CM")) { try desk.takeBack(1) }
    try desk.takeBack(3)
    try desk.takeBack(1)
    #expect(try desk.text("motivation") == .text(nil))
  }

  @Test("not twice; but the undo is taken back, and then the entry stands again")
  func twice() throws {
    var desk = try desk()
    try desk.takeBack(1)
    #expect(throws: FieldProblem.alreadyTakenBack(1, by: 3)) { try desk.takeBack(1) }
    try desk.takeBack(3)
    #expect(try desk.text("motivation") == .text("Ett"))
    #expect(desk.history.all.last?.kind == .redo(1))
    #expect(throws: FieldProblem.alreadyTakenBack(3, by: 4)) { try desk.takeBack(3) }
    try desk.takeBack(4)
    #expect(try desk.text("motivation") == .text(nil))
    #expect(throws: FieldProblem.noEntry(99)) { try desk.takeBack(99) }
  }

  @Test("whoever wrote it has no more to undo there, and whoever took it back can do it again")
  func stacks() throws {
    var desk = try desk()
    try desk.takeBack(1, by: "AK")
    #expect(desk.history.undoable(by: "BL") == nil)
    #expect(desk.history.redoable(by: "BL") == nil)
    #expect(desk.history.redoable(by: "AK")?.number == 1)
    #expect(desk.history.undoable(by: "AK")?.number == 2)
  }

  @Test("a thing that has been edited since it was added is not taken away with the edits")
  func things() throws {
    var desk = try desk()
    let address = desk.plan.address(.risks, [id("r2")])
    let risk = Risk(id: id("r2"), number: "2", name: "Otillåten påverkan")
    let added = Change(address, from: .thing(nil), to: .thing(Placed(.risk(risk), after: id("r1"))))
    try desk.keep(.edit, [added], by: "AK")
    let field = address.appending(id("motivation"))
    try desk.keep(.edit, [Change(field, from: .text(nil), to: .text("Ny"))], by: "BL")
    #expect(throws: FieldProblem.laterEntry(4, who: "BL")) { try desk.takeBack(3) }
    try desk.takeBack(4)
    try desk.takeBack(3)
    #expect(desk.plan.risks.risks.count == 1)
  }
}
