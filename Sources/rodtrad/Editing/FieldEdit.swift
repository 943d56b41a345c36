import FollowUp
import Store
import Workbench

/// One edit from the command line: an address and a typed value to a change that the year can keep.
struct FieldEdit {
  let address: FigureAddress
  let context: PaneContext
  let focus: Focus
  let editor: Focus.Editor
  let before: FieldValue

  /// Refuses what cannot be written, with the reason the screen gives, and an address that is not there with the
  /// nearest that is.
  init(_ address: FigureAddress, in context: PaneContext) throws {
    self.address = address
    self.context = context
    let plan = context.plan
    guard let focus = FieldFocus.of(address, in: context) else { throw Self.unknown(address, in: plan) }
    if let refusal = focus.refusal { throw Failure.refused("\(address): \(refusal)") }
    guard let editor = focus.editor else { throw Failure.refused("\(address) går inte att ändra") }
    self.focus = focus
    self.editor = editor
    before = (try? context.value(at: address)) ?? .figure(.empty)
  }

  private static func unknown(_ address: FigureAddress, in plan: Plan) -> Failure {
    if let value = try? plan.value(at: address) {
      var copy = plan
      do throws(FieldError) {
        try copy.set(address, to: value)
      } catch {
        return .refused(error.sentence)
      }
    }
    let nearest = AddressBook.nearest(to: address, in: plan)
    return .refused(
      "\(address) finns inte" + (nearest.map { ": menade du \($0)?" } ?? ": rodtrad visa siffror visar alla"))
  }

  /// The change a typed value makes; nil when the same stands there already.
  func change(to text: String) throws -> Change? {
    let value: FieldValue
    do {
      value = try FieldEntry.read(text, editor: editor, before: before, unit: editor.unit?.base)
    } catch {
      throw error.isMisfit ? Failure.refused(error.sentence) : Failure.unreadable(error.sentence)
    }
    let kept = coarse(value, typed: text)
    return says(kept, sameAs: before) ? nil : Change(address, from: before, to: kept)
  }

  /// Kronor typed in a cell of tkr with nothing but zeros below its precision are as precise as the cell.
  private func coarse(_ value: FieldValue, typed text: String) -> FieldValue {
    guard case .figure(var figure) = value, let number = figure.number, let unit = editor.unit, unit.isMoney,
      !text.contains(where: \.isLetter)
    else { return value }
    let exponent = unit.exponent - editor.decimals
    let rounded = number.rounded(to: exponent)
    guard number.exponent < exponent, rounded == number else { return value }
    figure.content = .number(rounded)
    return .figure(figure)
  }

  /// A number is the same whatever precision it is written with.
  private func says(_ value: FieldValue, sameAs other: FieldValue) -> Bool {
    guard let new = value.figure, let old = other.figure else { return value == other }
    return new.content == old.content && new.comparison == old.comparison && new.note == old.note
  }

  /// The change, with its motivation where the field must have one.
  func changes(_ change: Change, why: String?) throws -> [Change] {
    guard let motivation = focus.motivation, motivation.exempt != change.to else { return [change] }
    guard let why, !why.allSatisfy(\.isWhitespace) else {
      throw Failure.refused("\(motivation.question) Skriv det med --motivering.")
    }
    return [change, Change(motivation.address, from: .text(motivation.current), to: .text(why))]
  }
}

extension Focus.Editor {
  /// The unit a bare number is in on the screen.
  var unit: MeasureUnit? {
    switch self {
    case .number(let unit, _, _, _), .target(let unit, _): unit
    case .text, .words, .note, .level, .choice, .list, .anyOf: nil
    }
  }

  /// The decimals the screen shows.
  var decimals: Int {
    switch self {
    case .number(_, let decimals, _, _), .target(_, let decimals): decimals
    case .text, .words, .note, .level, .choice, .list, .anyOf: 0
    }
  }
}
