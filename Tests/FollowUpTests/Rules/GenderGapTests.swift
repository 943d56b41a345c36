import FollowUp
import Testing

/// An indicator with total, women and men, as written; nil for none.
private func indicator(
  _ total: String?, _ women: String?, _ men: String?, at time: String = "2019", unit: MeasureUnit = .index,
  measured: Indicator.Measurement = .survey
) -> Indicator {
  func observation(_ value: String?, _ gender: Observation.Gender?) -> Observation? {
    value.map {
      Observation(role: .outcome, period: period(time), gender: gender, figure: Figure(.number(number($0))))
    }
  }
  return Indicator(
    id: id("i"), goal: id("g"), name: "Indikator", unit: unit, measurement: measured,
    observations: [observation(total, nil), observation(women, .women), observation(men, .men)].compactMap {
      $0
    })
}

@Suite("How values differ between women and men")
struct GenderGapTests {
  @Test(
    "the difference is women − men, with the total told where it lies",
    arguments: [
      // Figures of the delårsrapport of August 2019.
      ("72.1", "72.2", "73.3", "-1.1", GenderGap.Enclosure.outside),
      ("78", "78", "81", "-3", .holds), ("70.2", "70.3", "71.3", "-1.0", .outside),
      ("74", "75", "75", "0", .outside),
    ])
  func document(total: String, women: String, men: String, difference: String, enclosure: GenderGap.Enclosure)
    throws
  {
    let gap = try #require(GenderGap.of(indicator(total, women, men), at: period("2019-08")))
    #expect(gap.difference == number(difference))
    #expect(gap.enclosure == enclosure)
  }

  @Test("a counted total is the sum of both, not between them")
  func counts() throws {
    let staff = indicator("1645", "1348", "297", at: "2019-07", unit: .count, measured: .level)
    #expect(try #require(GenderGap.of(staff, at: period("2019-08"))).enclosure == .holds)
    let wrong = indicator("1654", "1348", "297", at: "2019-07", unit: .count, measured: .level)
    #expect(try #require(GenderGap.of(wrong, at: period("2019-08"))).enclosure == .outside)
  }

  @Test("what rounding explains is not outside")
  func rounding() throws {
    let near = indicator("8.1", "8", "8", unit: .percent, measured: .level)
    #expect(try #require(GenderGap.of(near, at: period("2019"))).enclosure == .holds)
  }

  @Test("without a total of the same time nothing is said of it; without both there is nothing to compare")
  func missing() throws {
    #expect(try #require(GenderGap.of(indicator(nil, "1", "2"), at: period("2019"))).enclosure == .unknown)
    #expect(GenderGap.of(indicator("1", "1", nil), at: period("2019")) == nil)
  }

  @Test("the latest time of both counts, and nothing after the reporting point")
  func latest() throws {
    var both = indicator("9.1", "9.7", "6.3", at: "2018-07r12", unit: .percent, measured: .rolling)
    both.observations += indicator("8.9", "9.5", nil, at: "2019-07r12").observations
    let gap = try #require(GenderGap.of(both, at: period("2019-08")))
    #expect(gap.period == period("2018-07r12"))
    #expect(GenderGap.of(both, at: period("2018-06")) == nil)
  }
}
