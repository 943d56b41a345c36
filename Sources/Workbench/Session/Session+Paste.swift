import Exchange
import FollowUp

/// Pasted text: data, never commands.
extension Session {
  /// Into the line that is open; a block onto the cells from the focused one, after a yes; else a line is started there.
  package mutating func paste(_ text: String) {
    pending = []
    let block = takesBlock ? PastedBlock(text) : nil
    if let block, let ground {
      openPreview(of: block, on: ground)
    } else if block != nil, editing == nil, !view.focus.takesLines {
      status = StatusLine("Ett block klistras in på en siffra: gå till en siffra i en tabell först.", .bad)
    } else {
      pasteLine(text)
    }
    refreshView()
  }

  private mutating func pasteLine(_ text: String) {
    guard text.utf8.count <= PastedBlock.largest else {
      return status = StatusLine("Det inklistrade är för stort: importera det som en fil.", .bad)
    }
    var lines = text.split(whereSeparator: \.isNewline)[...]
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    let line = lines.joined(separator: " ")
    guard line.count <= 4096 else {
      status = StatusLine("Det inklistrade är \(line.count) tecken långt; högst 4 096 går i en rad.", .bad)
      return
    }
    if !editLine({ $0.insert(line) }) { pasteIntoFocus(line) }
  }

  private mutating func pasteIntoFocus(_ line: String) {
    if meeting != nil {
      status = StatusLine("I mötet ändras inget. Esc går ut ur mötet.")
    } else if overlay == nil {
      startEditing(view.focus, with: line)
    }
  }

  /// A line of words takes a block as one long line; a cell of figures does not.
  private var takesBlock: Bool {
    guard overlay == nil, meeting == nil, form == nil else { return false }
    switch editing?.focus.editor {
    case nil, .number, .target: return true
    case .text, .words, .note, .level, .choice, .list, .anyOf: return false
    }
  }

  /// The figures the focused cell stands among; nil when it is none.
  var ground: PasteGround? {
    let focus = editing?.focus ?? view.focus
    guard let address = focus.address else { return nil }
    return PasteGround(
      address, among: view.cells(of: context.plan), of: context.plan, shownIn: shownUnit(of: address))
  }

  private func shownUnit(of address: FigureAddress) -> MeasureUnit? {
    guard address.register != .goals, let id = address.path.first,
      let table = context.plan.tables(of: address.register).first(where: { $0.id == id })
    else { return nil }
    let said = context.municipality.shownUnit(of: table.kind, in: context.plan.committee)
    if pane == .budget { return budget.unit ?? said }
    guard case .number(let unit, _, _, _) = view.focus.editor else { return said }
    return unit.isMoney ? unit : said
  }

  private mutating func openPreview(of block: PastedBlock, on ground: PasteGround) {
    if let reason = readOnlyReason ?? block.refusal { return status = StatusLine(reason, .bad) }
    let proposal = BlockPaste.proposal(block.text, on: ground.grid, row: ground.row, column: ground.column)
    open(ImportPreview(title: "Klistra in", proposal: proposal))
  }
}

extension Focus {
  /// Whether a text of several lines can be written here, as one.
  fileprivate var takesLines: Bool {
    switch editor {
    case .text, .words, .note, .list: isEditable
    case .number, .target, .level, .choice, .anyOf, nil: false
    }
  }
}
