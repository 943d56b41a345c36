import FollowUp

/// When a command is refused now, and why: read by dispatch, footer, help and palette alike.
extension Session {
  /// A Swedish sentence; nil when the command can be done.
  package func refusal(of command: Command) -> String? {
    switch command {
    case .edit, .type, .clear: editRefusal
    case .decide, .comment, .setStatus, .setLikelihood1, .setLikelihood2, .setLikelihood3, .setLikelihood4,
      .setConsequence1, .setConsequence2, .setConsequence3, .setConsequence4:
      fieldRefusal(command)
    case .undo, .redo: readOnlyReason
    case .goBack: trail.isEmpty && overlay == nil ? "Det finns ingen vy att gå tillbaka till." : nil
    default: nil
    }
  }

  private var editRefusal: String? {
    if let reason = readOnlyReason { return reason }
    if let reason = view.focus.refusal { return reason }
    return view.focus.isEditable ? nil : "Här finns inget att ändra: gå till en siffra först."
  }

  private func fieldRefusal(_ command: Command) -> String? {
    if let reason = readOnlyReason { return reason }
    guard let focus = view.focus(for: command) else {
      return "”\(command.info.short)” går inte på det som är markerat."
    }
    return focus.refusal
  }
}
