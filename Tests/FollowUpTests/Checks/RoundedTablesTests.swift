import FollowUp
import Testing

@Suite("Whatever is rounded right gives no error, and whatever is not gives one")
struct RoundedTablesTests {
  private func severities(_ table: FigureTable) -> [Severity] {
    findings(.sum, .variance, .parts, .sameQuantity, .equity, .accumulated, money: [table]).map(\.severity)
  }

  @Test("a table made by rounding exact random amounts never gives an error", arguments: 0..<10)
  func rounded(block: Int) {
    for seed in (block * 20)..<(block * 20 + 20) {
      let table = RandomTable(seed: UInt64(seed)).table
      #expect(!severities(table).contains(.error), "seed \(seed)")
    }
  }

  @Test("one figure moved by more than rounding can always gives an error", arguments: 0..<10)
  func disturbed(block: Int) throws {
    for seed in (block * 20)..<(block * 20 + 20) {
      var random = RandomTable(seed: UInt64(seed))
      let disturbed = random.disturbed()
      let changed = try #require(disturbed)
      #expect(severities(changed.table).contains(.error), "seed \(seed), \(changed.cell)")
    }
  }

  @Test("the parts of a typed total: rounded they hold, moved they do not", arguments: 0..<100)
  func parts(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let exact = (0..<Int.random(in: 2...6, using: &random)).map { _ in
      ExactDecimal(coefficient: Int128(Int.random(in: 0...99_999, using: &random)), exponent: -2)
    }
    func volumes(_ total: ExactDecimal) -> FigureTable {
      var volumes = FigureTable(
        id: id("volumes"), kind: .volumes, title: "Volymer", unit: MeasureUnit(rawValue: "timmar"),
        columns: [TableColumn(key: column("actual@2025"), meaning: .actual, label: "Utfall")],
        rows: [TableRow(id: id("total"), label: "Timmar", kind: .quantity)])
      volumes.cells[cell("total", "actual@2025")] = Figure(.number(total))
      for (place, amount) in exact.enumerated() {
        volumes.rows.append(
          TableRow(id: id("p\(place)"), label: "p\(place)", kind: .quantity, parent: id("total")))
        volumes.cells[cell("p\(place)", "actual@2025")] = Figure(.number(amount.rounded(to: 0)))
      }
      return volumes
    }
    let total = exact.reduce(.zero, +).rounded(to: 0)
    #expect(findings(.parts, statistics: [volumes(total)]).allSatisfy { $0.severity != .error })
    let moved = total + ExactDecimal(exact.count + 1)
    #expect(findings(.parts, statistics: [volumes(moved)]).map(\.severity) == [.error])
  }
}
