import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("The form of any thing")
struct ThingFormTests {
  private let context: PaneContext

  init() throws { context = YearFixture.context(try YearFixture.social()) }

  @Test("what stands in the line when a field is opened reads back as what the field holds")
  func roundTrip() throws {
    var count = 0
    for (address, thing) in context.plan.things {
      for field in ThingForm.fields(of: address, in: context) {
        let editor = try #require(field.focus.editor)
        let place = try #require(field.focus.address)
        let value = try context.plan.value(at: place)
        let text = FieldText.editable(value, editor: editor)
        #expect(
          try FieldEntry.read(text, editor: editor, before: value) == value, "\(place) \(thing.kindName)")
        count += 1
      }
    }
    #expect(count > 100)
  }

  @Test("every field can be found by its address alone")
  func byAddress() throws {
    for (address, _) in context.plan.things {
      for field in ThingForm.fields(of: address, in: context) {
        let place = try #require(field.focus.address)
        #expect(ThingForm.focus(place, in: context) == field.focus)
      }
    }
  }

  @Test("an indicator leads to its goal, and the goal back to it")
  func links() throws {
    let indicator = try #require(context.plan.goals.indicators.first)
    let goal = context.plan.address(.goals, [indicator.goal])
    let address = context.plan.address(.goals, [indicator.id])
    #expect(ThingLinks.links(of: address, in: context).contains { $0.address == goal })
    #expect(ThingLinks.links(of: goal, in: context).contains { $0.address == address })
  }
}
