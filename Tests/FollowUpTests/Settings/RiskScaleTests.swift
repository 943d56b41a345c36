import FollowUp
import Testing

@Suite("The risk scale")
struct RiskScaleTests {
  private let scale = RiskScale(
    likelihoods: [
      .init(names: ["liten"]), .init(names: ["måttlig"]), .init(names: ["stor"]),
      .init(names: ["mycket stor"]),
    ],
    consequences: [
      .init(names: ["lindrig"]), .init(names: ["kännbar", "måttlig"]), .init(names: ["allvarlig"]),
      .init(names: ["mycket allvarlig", "mycket stor"]),
    ],
    grid: [
      [.low, .low, .low, .low], [.low, .low, .medium, .medium], [.low, .medium, .medium, .high],
      [.low, .medium, .high, .high],
    ])

  @Test(
    "the band is the grid's, not the product's",
    arguments: [
      (4, 4, RiskScale.Band.high), (3, 4, .high), (4, 2, .medium), (1, 4, .low), (4, 1, .low), (2, 2, .low),
    ])
  func bands(likelihood: Int, consequence: Int, band: RiskScale.Band) {
    #expect(scale.band(likelihood: likelihood, consequence: consequence) == band)
    #expect(scale.band(RiskAssessment(likelihood: likelihood, consequence: consequence)) == band)
  }

  @Test("what is not assessed or beyond the grid has no band")
  func none() {
    #expect(scale.band(RiskAssessment(likelihood: 3)) == nil)
    #expect(scale.band(RiskAssessment(consequence: 3)) == nil)
    for (likelihood, consequence) in [(0, 1), (5, 1), (1, 0), (1, 5)] {
      #expect(scale.band(likelihood: likelihood, consequence: consequence) == nil)
    }
  }

  @Test("the risk value is the product, and nothing when one is missing")
  func value() {
    #expect(RiskAssessment(likelihood: 4, consequence: 2).value == 8)
    #expect(RiskAssessment(likelihood: 4).value == nil)
  }

  @Test(
    "a word is read by its level's name or synonym, whatever its case",
    arguments: [("Kännbar", 2), ("måttlig", 2), ("MYCKET STOR", 4), ("allvarlig", 3)])
  func words(word: String, level: Int) {
    #expect(RiskScale.level(of: word, in: scale.consequences) == level)
  }

  @Test("an unknown word has no level")
  func unknown() {
    #expect(RiskScale.level(of: "enorm", in: scale.likelihoods) == nil)
    #expect(scale.likelihoods[1].name == "måttlig")
  }
}
