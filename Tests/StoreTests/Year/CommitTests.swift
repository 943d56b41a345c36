import FollowUp
import Store
import Testing

@Suite("A change is kept, taken back and done again")
struct CommitTests {
  private let copy: YearCopy
  private let figure: FigureAddress
  private let comment: FigureAddress

  init() throws {
    copy = try YearCopy()
    figure = try #require(FigureAddress("sn/2026/statistics/lagenheter/lediga/outcome@2026-01"))
    comment = try #require(FigureAddress("sn/2026/goals/besok/comment"))
  }

  private func number(_ value: Int) -> FieldValue { .figure(Figure(.number(ExactDecimal(value)))) }

  private func change(_ from: Int, _ to: Int) -> Change {
    Change(figure, from: number(from), to: number(to))
  }

  @Test("a change is there for the next who opens the year, with who, when and why")
  func kept() throws {
    var year = try copy.open()
    let outcome = try year.commit([change(14, 15)], why: "Räknat om", time: stamp(1))
    guard case .saved(let changed, let others) = outcome else { return #expect(Bool(false)) }
    #expect(changed == [change(14, 15)] && others.isEmpty)
    let next = try copy.open(who: "BL")
    #expect(try next.plan.value(at: figure) == number(15))
    #expect(next.plan == year.plan)
    let entry = JournalEntry(
      number: 1, time: stamp(1), who: "AK", kind: .edit, why: "Räknat om", changes: [change(14, 15)])
    #expect(try next.wholeHistory().all == [entry])
  }

  @Test("the file that changes were read from is there for the next, also when they are done again")
  func source() throws {
    let source = ChangeSource(file: "utfall ”mars”.csv", of: "Rad;Utfall".utf8)
    var year = try copy.open()
    #expect(try year.commit([change(14, 15)], source: source, time: stamp(1)).isSaved)
    #expect(try year.undo(time: stamp(2)).isSaved)
    #expect(try year.redo(time: stamp(3)).isSaved)
    let entries = try copy.open(who: "BL").wholeHistory().all
    #expect(entries.map(\.source) == [source, nil, source])
    #expect(source.digest == "a2c5b781bf016ff03cfffe31125b51c292ffb2b39f2cf707cc976e86007331da")
  }

  @Test("undo and redo have no limit, survive restarts and are entries like others")
  func undoRedo() throws {
    for value in 14..<34 {
      var year = try copy.open()
      #expect(try year.commit([change(value, value + 1)], time: stamp(value)).isSaved)
      if value == 25 { try year.checkpoint() }
    }
    let first = try copy.open().plan
    for value in (14..<34).reversed() {
      var year = try copy.open()
      #expect(try year.undo(time: stamp(100)).isSaved)
      #expect(try year.plan.value(at: figure) == number(value))
      if value == 20 { try year.checkpoint() }
    }
    var year = try copy.open()
    #expect(try year.undo(time: stamp(200)).isNothing)
    for _ in 14..<34 { #expect(try year.redo(time: stamp(300)).isSaved) }
    #expect(try year.redo(time: stamp(300)).isNothing)
    #expect(year.plan == first)
    #expect(try year.wholeHistory().all.map(\.number) == Array(1...60))
  }

  @Test("after a new edit there is nothing to do again; the edit can be taken back")
  func redoGone() throws {
    var year = try copy.open()
    _ = try year.commit([change(14, 15)], time: stamp(1))
    _ = try year.undo(time: stamp(2))
    _ = try year.commit([change(14, 16)], time: stamp(3))
    #expect(try year.redo(time: stamp(4)).isNothing)
    #expect(try year.undo(time: stamp(5)).isSaved)
    #expect(try year.plan.value(at: figure) == number(14))
  }

  @Test("each person takes back what is theirs, whatever others do between")
  func twoPersons() throws {
    var anna = try copy.open(who: "AK")
    var bo = try copy.open(who: "BL")
    _ = try anna.commit([change(14, 15)], time: stamp(1))
    let text = Change(comment, from: .text("Räknas för hand."), to: .text("Räknas av systemet."))
    guard case .saved(_, let others) = try bo.commit([text], time: stamp(2)) else {
      return #expect(Bool(false))
    }
    #expect(others == [change(14, 15)])
    #expect(try anna.undo(time: stamp(3)).isSaved)
    #expect(try anna.plan.value(at: figure) == number(14))
    #expect(try anna.plan.value(at: comment) == .text("Räknas av systemet."))
    #expect(try anna.undo(time: stamp(4)).isNothing)
    #expect(try bo.refresh() == [change(15, 14)])
    #expect(bo.plan == anna.plan)
    #expect(try bo.undo(time: stamp(5)).isSaved)
    #expect(try bo.plan.value(at: comment) == .text("Räknas för hand."))
  }

  @Test(
    "a figure another has changed is shown with both values and who, and is written over only when asked to")
  func conflict() throws {
    var anna = try copy.open(who: "AK")
    var bo = try copy.open(who: "BL")
    _ = try anna.commit([change(14, 15)], time: stamp(1))
    let before = copy.contents
    let outcome = try bo.commit([change(14, 99)], time: stamp(2))
    guard case .conflict(let mine, let theirs, let who) = outcome else { return #expect(Bool(false)) }
    #expect(mine == change(14, 99) && theirs == number(15) && who == "AK")
    #expect(copy.contents == before)
    #expect(try bo.plan.value(at: figure) == number(15))
    #expect(try bo.commit([change(14, 99)], time: stamp(3), overridesOthers: true).isSaved)
    guard case .conflict(_, let now, let last) = try anna.undo(time: stamp(4)) else {
      return #expect(Bool(false))
    }
    #expect(now == number(99) && last == "BL")
    #expect(try anna.undo(time: stamp(5), overridesOthers: true).isSaved)
    #expect(try copy.open().plan.value(at: figure) == number(14))
  }

  @Test("who changed it is known also when it was long ago")
  func oldWriter() throws {
    var anna = try copy.open(who: "AK")
    _ = try anna.commit([change(14, 15)], time: stamp(1))
    let text = Change(comment, from: .text("Räknas för hand."), to: .text(nil))
    _ = try anna.commit([text], time: stamp(2))
    try anna.checkpoint()
    var bo = try copy.open(who: "BL")
    guard case .conflict(_, _, "AK") = try bo.commit([change(14, 99)], time: stamp(3)) else {
      return #expect(Bool(false))
    }
  }

  @Test("one entry may change the same figure twice, and several registers; undo takes all of it back")
  func several() throws {
    let first = try copy.open().plan
    var year = try copy.open()
    let text = Change(comment, from: .text("Räknas för hand."), to: .text(nil))
    #expect(try year.commit([change(14, 15), text, change(15, 16)], time: stamp(1)).isSaved)
    try year.checkpoint()
    #expect(try copy.open().plan == year.plan)
    #expect(try year.undo(time: stamp(2)).isSaved)
    #expect(year.plan == first)
    #expect(try copy.open().plan == first)
  }

  @Test("an entry is all or nothing")
  func allOrNothing() throws {
    var year = try copy.open()
    let before = copy.contents
    let sum = try #require(FigureAddress("sn/2026/money/drift/summa/budget@2026"))
    let plan = year.plan
    let computed = Change(sum, from: try plan.value(at: sum), to: number(1))
    guard case .refused(.computed(sum)) = try year.commit([change(14, 15), computed], time: stamp(1)) else {
      return #expect(Bool(false))
    }
    #expect(year.plan == plan)
    #expect(copy.contents == before)
  }

  @Test("nothing is no entry")
  func empty() throws {
    var year = try copy.open()
    #expect(try year.commit([], time: stamp(1)).isNothing)
    #expect(copy.folder.names == ([".lock"] + YearCopy.names).sorted())
  }

  @Test("a computed, a decided, a missing figure, and one that could not be read back, are refused")
  func refused() throws {
    let cases: [(String, FieldValue, FieldError)] = try [
      (
        "money/drift/barn/variance@2026", number(1),
        FieldError.computed(address("money/drift/barn/variance@2026"))
      ),
      ("money/drift/borta/budget@2026", number(1), .notFound(address("money/drift/borta/budget@2026"))),
      (
        "goals/besok/outcome@2025", number(1),
        .decided(address("goals/besok/outcome@2025"), "Verksamhetsplan")
      ),
      ("goals/besok/comment", number(1), .wrongKind(address("goals/besok/comment"))),
      (
        "money/drift/barn/budget@2026",
        .figure(Figure(.number(ExactDecimal(coefficient: 1_000_000_000_000_000, exponent: 0)))),
        .wrongKind(address("money/drift/barn/budget@2026"))
      ),
      (
        "money/drift/barn/budget@2026", .figure(Figure(.number(ExactDecimal(coefficient: 1, exponent: -7)))),
        .wrongKind(address("money/drift/barn/budget@2026"))
      ),
    ]
    var year = try copy.open()
    let before = copy.contents
    for (text, value, error) in cases {
      let address = try address(text)
      let from = (try? year.plan.value(at: address)) ?? .figure(.empty)
      guard case .refused(error) = try year.commit([Change(address, from: from, to: value)], time: stamp(1))
      else {
        Issue.record("\(text) was not refused")
        continue
      }
    }
    #expect(copy.contents == before)
  }

  @Test(
    "the smallest and largest amounts are read back from every unit",
    arguments: ["0.000001", "999999999999999"])
  func limits(literal: String) throws {
    var year = try copy.open()
    let address = try address("money/drift/barn/budget@2026")
    let to = FieldValue.figure(Figure(.number(try #require(ExactDecimal(literal: literal)))))
    #expect(
      try year.commit([Change(address, from: year.plan.value(at: address), to: to)], time: stamp(1)).isSaved)
    try year.checkpoint()
    #expect(try copy.open().plan.value(at: address) == to)
  }

  private func address(_ text: String) throws -> FigureAddress {
    try #require(FigureAddress("sn/2026/" + text))
  }
}
