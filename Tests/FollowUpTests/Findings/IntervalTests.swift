import FollowUp
import Testing

@Suite("A written number stands for all numbers that are written so")
struct IntervalTests {
  private func interval(_ text: String, step: Int) throws -> Interval {
    Interval(try #require(ExactDecimal(literal: text)), roundedTo: step)
  }

  private func number(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(literal: text)) }

  @Test(
    "half a unit up belongs to a positive number, half a unit down to a negative one",
    arguments: [
      ("20.9", "20.85", true), ("20.9", "20.95", false), ("20.9", "20.9499", true),
      ("-20.9", "-20.85", true), ("-20.9", "-20.95", false), ("0.0", "0.05", false), ("0.0", "0.0499", true),
    ])
  func ends(_ written: String, _ number: String, _ isInside: Bool) throws {
    // Rounded half away from zero, −20,85 is written −20,9 and −20,95 is written −21,0.
    #expect(try interval(written, step: -1).contains(self.number(number)) == isInside)
    #expect((try self.number(number).rounded(to: -1) == self.number(written)) == isInside)
  }

  @Test("a counted number stands for itself alone")
  func counted() throws {
    let five = Interval(exactly: ExactDecimal(5))
    #expect(five.contains(ExactDecimal(5)))
    #expect(!five.overlaps(Interval(exactly: ExactDecimal(6))))
    #expect(five.room.isZero)
  }

  @Test("n rows and their total have room for (n + 1) / 2 units between them, but not for all of it")
  func roomOfSums() throws {
    let rows = try [interval("118.4", step: -1), interval("36.2", step: -1)].reduce(
      Interval(exactly: .zero), +)
    let total = { (text: String) in try self.interval(text, step: -1) }
    #expect(rows.room + (try total("154.6").room) == (try number("0.15")))
    #expect(rows.overlaps(try total("154.7")))
    #expect(!rows.overlaps(try total("154.8")))
    #expect(!rows.overlaps(try total("145.6")))
  }

  @Test("a share's interval holds what rounded parts can give")
  func shares() throws {
    // 18 of 69 cars is 26,1 %.
    let share = try #require(
      Interval(exactly: ExactDecimal(18)).divided(by: Interval(exactly: ExactDecimal(69))))
    #expect(try interval("0.261", step: -3).overlaps(share))
    #expect(try !interval("0.262", step: -3).overlaps(share))
    #expect(Interval(exactly: ExactDecimal(1)).divided(by: try interval("0.0", step: -1)) == nil)
  }

  @Test("subtraction and a negative factor turn the ends round")
  func turned() throws {
    let value = try interval("2.5", step: -1)
    #expect((-value).contains(try number("-2.45")))
    #expect(!(-value).contains(try number("-2.55")))
    #expect(value.scaled(by: ExactDecimal(-1)) == -value)
    #expect((value - value).contains(.zero))
  }
}
