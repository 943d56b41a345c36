import FollowUp

/// When a command is refused now, and why: read by dispatch, footer, help and palette alike.
extension Session {
  /// A Swedish sentence; nil when the command can be done.
  package func refusal(of command: Command) -> String? {
    switch command {
    case .edit, .type, .clear: block == nil ? editRefusal(of: command) : readOnlyReason
    case .decide, .comment, .commentFigure, .setStatus, .setLikelihood1, .setLikelihood2, .setLikelihood3,
      .setLikelihood4,
      .setConsequence1, .setConsequence2, .setConsequence3, .setConsequence4:
      fieldRefusal(command)
    case .explain: explainRefusal
    case .copyFigure, .copyRow, .copyTable, .saveTable: copyRefusal
    case .fillDown: editing == nil ? blockRefusal : fillingRefusal(of: command)
    case .changeBlock, .endBlock: blockRefusal
    case .toggleEntry: editing == nil ? "Det går medan du skriver i en cell." : nil
    case .repeatLast, .copyPrevious: fillingRefusal(of: command)
    case .undo, .redo, .importFile, .fillIn, .addThing, .renameThing, .copyThing, .removeThing, .moveThingUp,
      .moveThingDown,
      .moveColumnLeft, .moveColumnRight:
      readOnlyReason
    case .fold, .unfold, .foldAll: only(in: [.goals] + registerPanes, command)
    case .changeUnit, .changeView: only(in: [.budget], command)
    case .nextTable, .previousTable: only(in: [.budget] + registerPanes, command)
    case .sort, .filter: only(in: [.goals, .budget, .risks] + registerPanes, command)
    case .markReady, .markPreliminary, .decideReport, .unlockReport: signOffRefusal(of: command)
    case .openMapping, .addRule, .saveMapping: importing == nil ? Self.noImport : nil
    case .takeBack:
      readOnlyReason ?? (focusedEntry == nil ? "Gå till en post i loggen först." : nil)
    case .goBack: trail.isEmpty && overlay == nil ? "Det finns ingen vy att gå tillbaka till." : nil
    default: nil
    }
  }

  private static let noImport = "Det går när en fil med rader och kolumner importeras."

  private func only(in panes: [PaneID], _ command: Command) -> String? {
    guard !panes.contains(pane) else { return nil }
    let numbered = panes.filter { PaneID.tabbed.contains($0) }
    return "”\(command.info.short)” finns i \(numbered.map(\.name).joined(separator: ", "))."
  }

  private var blockRefusal: String? { block == nil ? "Inget är markerat." : readOnlyReason }

  private var registerPanes: [PaneID] { PaneID.allCases.filter(\.isRegister) }

  private func fieldRefusal(_ command: Command) -> String? {
    if let reason = readOnlyReason { return reason }
    guard let focus = view.focus(for: command) ?? commentFocus(for: command) else {
      return "”\(command.info.short)” går inte på det som är markerat."
    }
    return focus.refusal ?? frozenReason(focus.address)
  }
}
