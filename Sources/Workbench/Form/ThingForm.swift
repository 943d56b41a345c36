package import FollowUp

/// The fields of any thing, ready to show and to edit: what a details box, the properties window and the command line
/// have in common.
package enum ThingForm {
  /// One field: what it is called, what it holds, and how it is edited.
  package struct Field: Hashable, Sendable {
    package let title: String
    /// Empty when nothing is written.
    package let text: String
    package let focus: Focus
  }

  /// Every field of the thing at an address, in the order of its form; empty when there is none.
  package static func fields(of address: FigureAddress, in context: PaneContext) -> [Field] {
    guard let placed = context.plan.thing(at: address) else { return [] }
    return context.plan.fields(of: placed.thing, at: address).compactMap { info in
      let place = self.address(of: info, at: address)
      guard let value = try? context.plan.value(at: place) else { return nil }
      let focus = focus(info, place, placed.thing, context)
      return Field(title: info.title, text: SettingsForm.text(value, focus), focus: focus)
    }
  }

  /// How the field at an address is edited; nil for a figure of a table, an observation, and what is no field.
  package static func focus(_ address: FigureAddress, in context: PaneContext) -> Focus? {
    if address.register == .settings { return SettingsForm.focus(address, in: context) }
    guard let name = address.path.last,
      let (place, thing) = context.plan.thing(around: address), place.path.count + 1 == address.path.count,
      let info = thing.fields.first(where: { $0.name == name })
    else { return summary(address, context) }
    return focus(info, address, thing, context)
  }

  /// A field of a column keeps the column's period.
  private static func address(of info: FieldInfo, at thing: FigureAddress) -> FigureAddress {
    thing.appending(info.name, thing.period)
  }

  private static func focus(
    _ info: FieldInfo, _ address: FigureAddress, _ thing: Thing, _ context: PaneContext
  ) -> Focus {
    let label = "\(thing.name) · \(info.title.lowercased())"
    let editors = FieldEditors(context: context)
    return Focus(
      address: address, label: label, editor: editors.editor(of: info.kind, at: address),
      refusal: refusal(info, thing), remark: remark(address, context),
      motivation: editors.motivation(of: info, of: thing, at: address))
  }

  /// The comment on a figure.
  private static func remark(_ address: FigureAddress, _ context: PaneContext) -> String? {
    guard case .figure(let figure)? = try? context.plan.value(at: address) else { return nil }
    return figure.note.map { "kommentar: \($0)" }
  }

  /// What follows with a decision or a mark is not written by hand.
  private static func refusal(_ info: FieldInfo, _ thing: Thing) -> String? {
    guard case .reportingPoint(let point) = thing else { return nil }
    if point.decided != nil { return "\(point.name) är fastställd. Lås upp den först, med ett skäl." }
    return SignOff.refusal(ofWriting: info.name)?.sentence
  }

  /// The fields that are no thing's: the year's title and the samlad bedömning of the internal control.
  private static func summary(_ address: FigureAddress, _ context: PaneContext) -> Focus? {
    guard (try? context.plan.value(at: address)) != nil else { return nil }
    switch (address.register, address.path.map(\.description)) {
    case (.plan, ["title"]): return Focus(address: address, label: "Årets rubrik", editor: .text)
    case (.risks, ["overall", "level"]):
      return Focus(
        address: address, label: "Samlad bedömning av intern kontroll",
        editor: .choice(ControlSummary.Level.allCases.map { .init(value: $0.rawValue, name: $0.swedish) }))
    case (.risks, ["overall", "motivation"]):
      return Focus(address: address, label: "Samlad bedömning · motivering", editor: .text)
    default: return nil
    }
  }
}

extension ControlSummary.Level {
  /// As the field says it.
  package var swedish: String {
    switch self {
    case .sufficient: "tillräcklig"
    case .partly: "delvis tillräcklig"
    case .insufficient: "otillräcklig"
    }
  }
}

extension Plan {
  /// The fields that mean something for the thing: what is said of a measure is only asked in an åtgärdsplan, what a figure
  /// claims to be only where figures are quoted, and how a budget is spread only where there is one.
  fileprivate func fields(of thing: Thing, at address: FigureAddress) -> [FieldInfo] {
    guard case .row(let row) = thing else { return thing.fields }
    let kind = tables(of: address.register).first { $0.id == address.path.first }?.kind
    let isMeasure = row.row.measure != nil || kind == .measures
    let isQuote = !row.row.claims.isEmpty || kind == .quotes
    let isBudget = address.register == .money && (kind == .incomeStatement || kind == .operations)
    let isSpread = row.row.periodKey != nil || (isBudget && !row.row.isComputed)
    return thing.fields.filter { field in
      (isMeasure || !TableRow.measureFieldNames.contains(field.name))
        && (isQuote || field.name != TableRow.claimsField)
        && (isSpread || field.name != TableRow.periodKeyField)
    }
  }
}
