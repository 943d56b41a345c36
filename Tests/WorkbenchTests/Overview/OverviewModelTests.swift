import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("The overview")
struct OverviewModelTests {
  private func model(_ state: OverviewState = OverviewState()) throws -> OverviewModel {
    OverviewModel(YearFixture.context(try YearFixture.social()), state)
  }

  @Test("Tab goes round the four boxes, back tab the other way")
  func boxes() throws {
    let model = try model()
    var state = OverviewState()
    var seen: [OverviewState.Box] = []
    for _ in 0..<4 {
      state.move(.nextBox, in: model)
      seen.append(state.box)
    }
    #expect(seen == [.deviations, .risks, .agenda, .attainment])
    state.move(.previousBox, in: model)
    #expect(state.box == .agenda)
  }

  @Test("left and right go between the boxes of a row")
  func sides() throws {
    let model = try model()
    var state = OverviewState()
    state.move(.right, in: model)
    #expect(state.box == .deviations)
    state.move(.right, in: model)
    #expect(state.box == .deviations)
    state.move(.left, in: model)
    #expect(state.box == .attainment)
  }

  @Test("each box keeps its own row, and the cursor stays within the list")
  func rows() throws {
    var state = OverviewState()
    state.move(.down, in: try model(state))
    state.move(.nextBox, in: try model(state))
    state.move(.last, in: try model(state))
    state.move(.down, in: try model(state))
    let model = try model(state)
    #expect(model.row(in: .attainment) == 1)
    #expect(model.row(in: .deviations) == 7)
  }

  @Test(
    "the status line begins with the figure, not with a name that may be cut",
    arguments: [
      (OverviewState.Box.attainment, "Delvis, förslag: "), (.deviations, "−11 805 tkr (−3,9 %): "),
      (.risks, "Riskvärde 16, hög: risk 2 "), (.agenda, "−11,8 mnkr · Barn- och ungdomsvård"),
    ])
  func told(box: OverviewState.Box, beginning: String) throws {
    var state = OverviewState()
    state.box = box
    let text = try model(state).statusText.breakable
    #expect(box == .attainment ? text.contains(", förslag") : text.hasPrefix(beginning), "\(text)")
  }

  @Test("each box in one figure, for a window with room for one box")
  func gists() throws {
    let model = try model()
    #expect(model.gist(of: .deviations).breakable == "−19 445 tkr")
    #expect(model.gist(of: .risks) == "1 hög")
    #expect(model.gist(of: .agenda) == "\(model.agenda.count)")
  }

  @Test("risks that nobody has assessed are told as such in one figure")
  func unassessed() throws {
    var plan = try YearFixture.social()
    for index in plan.risks.risks.indices { plan.risks.risks[index].assessment.likelihood = nil }
    let model = OverviewModel(YearFixture.context(plan), OverviewState())
    #expect(model.gist(of: .risks) == "5 ej värderade")
  }

  @Test("a step of the focus takes the figures over; a change of data does not")
  func reuse() throws {
    let context = YearFixture.context(try YearFixture.social())
    let first = OverviewModel(context, OverviewState())
    var state = OverviewState()
    state.box = .risks
    #expect(OverviewModel(context, state, reusing: first).agenda == first.agenda)
    var plan = try YearFixture.social()
    plan.risks.risks = []
    let changed = OverviewModel(YearFixture.context(plan), state, reusing: first)
    #expect(changed.risks.rows.isEmpty)
  }

  @Test("an empty year has four empty boxes that lead to their panes")
  func empty() {
    for box in OverviewState.Box.allCases {
      var state = OverviewState()
      state.box = box
      let model = OverviewModel(YearFixture.context(YearFixture.empty()), state)
      #expect(model.count(in: box) == 0)
      #expect(model.address == nil)
      #expect(model.statusText.hasSuffix("inget att visa."))
    }
  }
}
