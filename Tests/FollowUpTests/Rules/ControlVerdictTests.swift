import FollowUp
import Testing

private typealias Band = ControlCriteria.Band

private func bands(_ limits: (Int, Int)...) -> [Band] {
  zip(limits, ["Ej godkänd", "Delvis godkänd", "Godkänd"]).map { Band(from: $0.0, to: $0.1, verdict: $1) }
}

private let share = ControlCriteria(measure: .share, bands: bands((0, 79), (80, 89), (90, 100)))
private let small = ControlCriteria(measure: .count, atMostExamined: 6, bands: bands((0, 3), (4, 4), (5, 6)))

@Suite("A control's verdict")
struct ControlVerdictTests {
  @Test(
    "a share is decided unrounded, with ≥ at each lower bound",
    arguments: [
      ("100", "100", "Godkänd"), ("10", "9", "Godkänd"), ("1000", "899", "Delvis godkänd"),
      ("200", "159", "Ej godkänd"),
      ("10000", "7999", "Ej godkänd"), ("10", "8", "Delvis godkänd"), ("10", "0", "Ej godkänd"),
    ])
  func shares(examined: String, approved: String, verdict: String) {
    let result = ControlVerdict.of(examined: number(examined), approved: number(approved), criteria: [share])
    #expect(result.verdict == verdict)
    #expect(result.problem == nil)
  }

  @Test(
    "at most six samples are judged by count, more by share",
    arguments: [
      ("6", "5", "Godkänd"), ("6", "4", "Delvis godkänd"), ("6", "3", "Ej godkänd"),
      ("4", "4", "Delvis godkänd"), ("7", "5", "Ej godkänd"),
    ])
  func counts(examined: String, approved: String, verdict: String) {
    let result = ControlVerdict.of(
      examined: number(examined), approved: number(approved), criteria: [small, share])
    #expect(result.verdict == verdict)
  }

  @Test("the share is shown with one decimal")
  func shownShare() {
    let result = ControlVerdict.of(examined: number("10000"), approved: number("7999"), criteria: [share])
    #expect(result.share == number("80.0"))
    #expect(result.verdict == "Ej godkänd")
  }

  @Test("impossible and missing figures have no verdict")
  func refused() {
    #expect(
      ControlVerdict.of(examined: number("5"), approved: number("6"), criteria: [share]).problem
        == .approvedAboveExamined)
    #expect(
      ControlVerdict.of(examined: .zero, approved: .zero, criteria: [share]).problem == .nothingExamined)
    #expect(ControlVerdict.of(Control(id: id("k"), name: "k", criteria: [share])).problem == .nothingExamined)
    let large = ControlVerdict.of(examined: number("7"), approved: number("7"), criteria: [small])
    #expect(large.problem == .noCriteria)
    #expect(large.verdict == nil)
  }

  @Test("criteria with a gap or an overlap say so and still judge")
  func brokenCriteria() {
    let gap = ControlCriteria(measure: .share, bands: bands((0, 79), (81, 89), (90, 100)))
    #expect(gap.problem == .gap(80))
    #expect(
      ControlVerdict.of(examined: number("10"), approved: number("9"), criteria: [gap]).verdict == "Godkänd")
    #expect(
      ControlCriteria(measure: .share, bands: bands((0, 80), (80, 89), (90, 100))).problem == .overlap(80))
    #expect(ControlCriteria(measure: .share, bands: bands((0, 79), (80, 89), (90, 99))).problem == .gap(100))
    #expect(
      ControlCriteria(measure: .count, atMostExamined: 6, bands: bands((0, 3), (4, 4), (5, 5))).problem
        == .gap(6))
    #expect(share.problem == nil)
    #expect(small.problem == nil)
  }

  @Test("a control is judged by its own figures")
  func control() {
    let control = Control(
      id: id("k"), name: "k", criteria: [share], examined: Figure(.number(number("20"))),
      approved: Figure(.number(number("18"))))
    #expect(ControlVerdict.of(control).verdict == "Godkänd")
    #expect(ControlVerdict.of(control).share == number("90"))
  }
}
