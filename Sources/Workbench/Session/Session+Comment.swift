import FollowUp

/// A comment on any figure, and what a document prints where we compute.
extension Session {
  /// The comment on the focused figure: of a risk's levels and value its motivation; nil where no figure has the focus.
  var figureComment: Focus? {
    guard let address = view.focus.address, let value = try? context.value(at: address) else { return nil }
    if case .figure = value {
      return Focus(
        address: printedAddress ?? address, label: "Kommentar till \(view.focus.label)", editor: .note)
    }
    guard case .level = value, address.register == .risks,
      let risk = address.path.first.flatMap(context.plan.risks.risk)
    else { return nil }
    return RiskFields(context: context).motivation(risk)
  }

  /// What a command writes about the focused figure where the pane has no field for it.
  func commentFocus(for command: Command) -> Focus? {
    command == .comment || command == .commentFigure ? figureComment : nil
  }

  /// Where what is printed in the focused cell is kept, when it is computed; nil in every other.
  private var printedAddress: FigureAddress? {
    guard view.focus.editor == nil, let address = view.focus.address, address.path.count == 3,
      PrintedFocus.figure(at: address.ofPrinted, in: context) != nil
    else { return nil }
    return address.ofPrinted
  }

  /// Whether the focused cell is computed, so that only what is printed there can be written.
  var isOnComputed: Bool { block == nil && editing == nil && printedAddress != nil }

  /// What is printed in the focused cell; nil where nothing is computed.
  private var printedFocus: Focus? {
    isOnComputed ? view.focus.address.flatMap { PrintedFocus.of(cell: $0, in: context) } : nil
  }

  /// A typed figure in its cell. Of a computed one what the document prints, in a window of its own: the cell shows what we compute.
  mutating func editFocused() {
    guard let printed = printedFocus else { return startEditing(view.focus) }
    startEditing(printed)
    guard editing != nil else { return }
    editing?.isInWindow = true
    let parts = ["Skriv det som dokumentet trycker; tom rad släpper det", printed.remark]
    status = StatusLine(parts.compactMap { $0 }.joined(separator: " · "))
  }

  /// Empties the focused cell. Of a computed one lets go of what the document prints.
  mutating func clearFocused() {
    guard let printed = printedFocus, let address = printed.address,
      let figure = PrintedFocus.figure(at: address, in: context), figure.content != .missing(.empty)
    else {
      startEditing(view.focus, with: "")
      if editing != nil { acceptEdit() }
      return
    }
    if let reason = readOnlyReason ?? frozenReason(address) { return status = StatusLine(reason, .bad) }
    let change = Change(address, from: .figure(figure), to: .figure(figure.replacing(.missing(.empty))))
    commit([change], told: printed)
  }

  /// Why a command cannot change the focused cell; nil when it can. A computed one can be told what the document prints, and to
  /// forget it.
  func editRefusal(of command: Command) -> String? {
    if let reason = readOnlyReason { return reason }
    if command != .type, isOnComputed, let printed = printedAddress {
      let isWritten = PrintedFocus.figure(at: printed, in: context)?.number != nil
      if command == .edit || isWritten { return frozenReason(printed) }
    }
    if let reason = view.focus.refusal ?? frozenReason(view.focus.address) { return reason }
    return view.focus.isEditable ? nil : "Här finns inget att ändra: gå till en siffra först."
  }
}
