import FollowUp
import Testing

@Suite("Criteria judge every possible result once")
struct CriteriaRuleTests {
  typealias Bands = [(Int, Int)]

  private func criteria(_ bands: Bands, count: Int? = nil) -> ControlCriteria {
    ControlCriteria(
      measure: count == nil ? .share : .count, atMostExamined: count,
      bands: bands.map { .init(from: $0.0, to: $0.1, verdict: "x") })
  }

  @Test("the sets that are in use hold, in any order")
  func good() {
    for bands in [[(0, 79), (80, 89), (90, 100)], [(90, 100), (0, 74), (75, 89)], [(0, 100)]] as [Bands] {
      #expect(CriteriaRule.flaw(in: criteria(bands), of: "A") == nil)
    }
    #expect(CriteriaRule.flaw(in: criteria([(0, 3), (4, 4), (5, 6)], count: 6), of: "A") == nil)
    #expect(CriteriaRule.flaw(in: criteria([(0, 0), (1, 1)], count: 1), of: "A") == nil)
  }

  @Test("gaps, overlaps, bands turned round or beyond the end are found")
  func bad() {
    let cases: [(Bands, Int?, CriteriaFlaw)] = [
      ([], nil, .empty("A")), ([(1, 100)], nil, .gap("A", 0)), ([(0, 99)], nil, .gap("A", 100)),
      ([(0, 79), (81, 100)], nil, .gap("A", 80)), ([(0, 80), (80, 100)], nil, .overlap("A", 80)),
      ([(0, 100), (50, 60)], nil, .overlap("A", 50)),
      ([(0, 79), (89, 80), (90, 100)], nil, .backwards("A", 89, 80)),
      ([(-5, 100)], nil, .backwards("A", -5, 100)), ([(0, 101)], nil, .beyond("A", 101, last: 100)),
      ([(0, 3), (5, 6)], 6, .gap("A", 4)), ([(0, 3), (4, 5)], 6, .gap("A", 6)),
      ([(0, 3), (4, 7)], 6, .beyond("A", 7, last: 6)), ([(0, 0)], 0, .noSample("A")),
    ]
    for (bands, count, flaw) in cases {
      #expect(CriteriaRule.flaw(in: criteria(bands, count: count), of: "A") == flaw, "\(bands)")
    }
    let endless = ControlCriteria(measure: .count, bands: [.init(from: 0, to: 6, verdict: "x")])
    #expect(CriteriaRule.flaw(in: endless, of: "A") == .endless("A"))
  }

  @Test("sets have names of their own, something in them, and nothing that is never used")
  func sets() {
    func problems(_ change: (inout [CriteriaSet]) -> Void) -> [String] {
      var municipality = Municipality.standard(id: id("provby"), name: "Provby")
      change(&municipality.criteriaSets)
      return SettingsRules.problems(in: municipality).map {
        "\($0.place.joined(separator: "/")): \($0.reason)"
      }
    }
    #expect(
      problems { $0[2].name = $0[0].name.uppercased() } == [
        "criteriaSets/2/name: bedömningskriterierna ”ANDEL 80/90 %” finns två gånger: ge den ena ett annat namn"
      ])
    #expect(
      problems { $0.append(CriteriaSet(id: $0[0].id, name: "Ny", criteria: $0[0].criteria)) } == [
        "criteriaSets/3/id: bedömningskriterierna ”andel-80-90” finns två gånger: ge den ena ett annat namn"
      ])
    #expect(
      problems { $0[0].criteria = [] } == [
        "criteriaSets/0: ”Andel 80/90 %” saknar nivåer: skriv minst en, till exempel 0–100"
      ])
    #expect(
      problems { $0[2].criteria.reverse() } == [
        "criteriaSets/2/criteria/1: kriterierna efter de första i ”Högst 6 prov: antal, annars andel 80/90 %” "
          + "används aldrig: ge de första ett högsta antal prov"
      ])
  }
}
