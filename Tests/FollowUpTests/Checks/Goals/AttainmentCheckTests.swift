import FollowUp
import Testing

@Suite("Check: decided attainment against what the figures propose")
struct AttainmentCheckTests {
  private func node(
    _ name: String, _ decided: Attainment?, level: GoalNode.Level = .committeeGoal,
    under parent: String? = nil,
    why: String? = nil, printed: String? = nil
  ) -> GoalNode {
    GoalNode(
      id: id(name), level: level, parent: parent.map { id($0) }, name: name,
      decision: AttainmentDecision(level: decided, motivation: why, printed: printed))
  }

  private let reached = indicator("i", goal: "mal", .higher, "outcome@2025 = 90", "milestone@2025 = 85")

  @Test("a decided level that differs needs a motivation; one that agrees, or is explained, needs none")
  func motivation() throws {
    func found(_ decided: Attainment?, why: String? = nil) -> [Finding] {
      goalFindings(.attainment, [reached], nodes: [node("mal", decided, why: why)])
    }
    #expect(found(.high).isEmpty)
    #expect(found(nil).isEmpty)
    #expect(found(.partial, why: "Enkäten visar annat.").isEmpty)
    #expect(found(.partial, why: "  ").count == 1)
    let finding = try #require(found(.partial).first)
    #expect(finding.severity == .warning)
    #expect(finding.places == ["goals/mal/attainment", "goals/mal/motivation"])
    #expect(
      finding.message
        == "mal: bedömt som delvis uppfyllt, men siffrorna ger i hög grad uppfyllt "
        + "(1 av 1 bedömbara, medelvärde 1). Motivering saknas.")
  }

  @Test("where the figures propose nothing there is nothing to differ from")
  func noProposal() {
    #expect(goalFindings(.attainment, nodes: [node("mal", .high)]).isEmpty)
  }

  /// Verksamhetsberättelse 2023: the levels of the eight nämndmål, area by area.
  private func year2023(social: Attainment, overall: Attainment) -> [Finding] {
    let levels: [Attainment] = [.high, .partial, .partial, .high, .partial]
    let below = levels.enumerated().map { node("s\($0.offset)", $0.element, under: "social") }
    let rest = [
      node("klimat", .high), node("ekonomi", .notMet), node("arbetsgivare", .partial),
    ]
    return goalFindings(
      .attainment, nodes: [node("social", social, level: .area)] + below + rest,
      overall: AttainmentDecision(level: overall))
  }

  @Test("2023 agrees in area and whole; another level of either is told of")
  func document2023() {
    #expect(year2023(social: .partial, overall: .partial).isEmpty)
    #expect(year2023(social: .high, overall: .partial).map(\.place) == ["social"])
    let whole = year2023(social: .partial, overall: .high)
    #expect(whole.map(\.places) == [["goals/overall/attainment", "goals/overall/motivation"]])
    #expect(
      whole.first?.message
        == "Samlad bedömning: bedömt som i hög grad uppfyllt, men siffrorna ger delvis uppfyllt "
        + "(8 av 8 bedömbara, medelvärde 0,625). Motivering saknas.")
  }

  @Test(
    "the document's words are the level",
    arguments: [
      (Attainment.high, "I hög grad uppfyllt", 0), (.partial, "Delvis uppfyllt", 0),
      (.notMet, "nås inte det ekonomiska hållbarhetsmålet", 0), (.notMet, "Ej uppfyllt", 0),
      (.notAssessable, "Kan inte bedömas", 0), (.high, "uppfyllt i hög grad", 0),
      (.high, "Delvis uppfyllt", 1),
      (.partial, "Ej uppfyllt", 1), (.high, "Se bilaga", 0),
    ])
  func words(level: Attainment, printed: String, count: Int) {
    let found = goalFindings(.attainment, nodes: [node("mal", level, printed: printed)])
    #expect(found.map(\.severity) == Array(repeating: .warning, count: count))
  }
}
