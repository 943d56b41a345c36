import FollowUp
import Store
import TextLayout
import Workbench

/// A field of the settings changed from the command line, on the same path as the screen's.
struct SettingEdit {
  let world: World
  let address: FigureAddress

  /// Keeps a typed value; what was changed, in a sentence.
  func keep(_ text: String, why: String?) throws -> String {
    let municipality = world.folder.municipality
    guard let focus = SettingsForm.focus(address, in: context(municipality)), let editor = focus.editor,
      let before = try? municipality.value(at: address)
    else {
      throw Failure.refused("\(address) finns inte: rodtrad visa installningar --format csv visar alla")
    }
    let after = try value(text, editor, before)
    guard after != before else { return "Inget ändrat.\n" }
    let change = Change(address, from: before, to: after)
    switch world.settings.commit(
      Commit(committee: address.committee, year: address.year, changes: [change], why: why))
    {
    case .saved:
      while let remark = world.remark() { StandardOutput.advise(remark) }
      return Visible.text(Telling.change(change, focus: focus)) + "\n"
    case .conflict(_, _, let theirs, let who):
      throw Failure.refused("\(who) har just skrivit \(Telling.plain(theirs)) där: försök igen")
    case .refused(let sentence): throw Failure.refused(sentence)
    }
  }

  private func value(
    _ text: String, _ editor: Focus.Editor, _ before: FieldValue
  ) throws -> FieldValue {
    do {
      return try FieldEntry.read(text, editor: editor, before: before)
    } catch {
      throw error.isMisfit ? Failure.refused(error.sentence) : Failure.unreadable(error.sentence)
    }
  }

  /// The settings need no year to be read by.
  private func context(_ municipality: Municipality) -> PaneContext {
    let plan = NextYear.empty(of: address.committee, year: 2000)
    return PaneContext(
      municipality: municipality, plan: plan, point: Session.point(of: plan, named: nil))
  }
}
