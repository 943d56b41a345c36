import FollowUp

/// A block of cells, changed at once: one line, one entry in the journal, one undo.
extension Session {
  /// The block as it is shown; nil when there is none.
  package var shownBlock: CellBlock? {
    guard let block, let walk = view.walk(in: context), walk.list == block.list,
      let row = (0..<walk.rows).first(where: { walk.rowID($0) == block.row }), block.column < walk.columns
    else { return nil }
    let here = walk.here
    return CellBlock(
      rows: min(row, here.row)...max(row, here.row),
      columns: min(block.column, here.column)...max(block.column, here.column))
  }

  mutating func startBlock(isKept: Bool) {
    if let reason = readOnlyReason { return status = StatusLine(reason, .bad) }
    guard let walk = view.walk(in: context), let row = walk.rowID(walk.here.row), !walk.cells().isEmpty else {
      return status = StatusLine("Här finns inga siffror att markera.", .bad)
    }
    block = BlockSelection(list: walk.list, row: row, column: walk.here.column, isKept: isKept)
    tellBlock()
  }

  /// A step with Shift: begins a block where there is none.
  mutating func extendBlock(_ move: Move) {
    if shownBlock == nil { startBlock(isKept: false) }
    guard block != nil else { return }
    step(move)
    tellBlock()
  }

  mutating func endBlock() {
    block = nil
    status = StatusLine(view.statusText)
  }

  /// After every key: a block whose table or row is gone is none.
  mutating func dropLostBlock() {
    if block != nil, editing == nil, shownBlock == nil { block = nil }
  }

  /// The figures of the block with what stands in them.
  var blockEdit: BlockEdit? {
    guard let shown = shownBlock, let walk = view.walk(in: context) else { return nil }
    var cells: [BlockEdit.Cell] = []
    var (computed, frozen) = (0, 0)
    for row in shown.rows where walk.rowID(row) != nil {
      for column in shown.columns {
        let place = CellWalk.Place(row: row, column: column)
        guard let cell = walk.cell(place), let focus = walk.focus(place),
          let before = try? context.value(at: cell.address)
        else {
          computed += 1
          continue
        }
        if isFrozen(cell) || !focus.isEditable {
          frozen += 1
        } else {
          cells.append(BlockEdit.Cell(focus: focus, address: cell.address, before: before))
        }
      }
    }
    return BlockEdit(cells: cells, computed: computed, frozen: frozen)
  }
}

/// Changing it.
extension Session {
  /// Opens the line; `typed` is what it begins with.
  mutating func changeBlock(with typed: String? = nil) {
    guard var edit = blockEdit, let first = edit.cells.first else {
      return status = StatusLine("I det markerade finns ingen siffra att ändra.", .bad)
    }
    edit.changes = []
    let draft = typed ?? drafts[first.address] ?? ""
    var opened = Editing(
      focus: Focus(
        address: first.address, label: "\(edit.cells.count) markerade", editor: first.focus.editor),
      address: first.address, before: first.before, line: EditLine(draft))
    opened.block = edit
    editing = opened
    status = StatusLine(
      "Skriv ett tal för alla, eller en ändring: +=2 %, -=250, *=1,02. Enter ändrar, Esc väntar.")
    preview()
  }

  /// What the text so far would make of each cell.
  mutating func previewBlock(_ text: String, _ edit: BlockEdit) {
    var edit = edit
    let problem = edit.take(text)
    editing?.block = edit
    if let first = edit.changes.first {
      editing?.preview = .value(first.to)
    } else {
      editing?.preview = problem.map { .problem($0) } ?? .unchanged
    }
  }

  /// Enter: all of it, as one entry.
  mutating func acceptBlock(_ edit: BlockEdit) -> Bool {
    guard keepBlock(edit.changes, "ändrade") else { return false }
    return true
  }

  /// The first row's figures into all below.
  mutating func fillBlockDown() {
    guard let shown = shownBlock, let walk = view.walk(in: context), let edit = blockEdit else { return }
    var changes: [Change] = []
    for column in shown.columns {
      let places = shown.rows.map { CellWalk.Place(row: $0, column: column) }
      let cells = places.compactMap { place in
        walk.cell(place).flatMap { cell in edit.cells.first { $0.address == cell.address } }
      }
      guard let source = cells.first, let from = source.focus.editor else { continue }
      let text = FieldText.editable(source.before, editor: from)
      changes += cells.dropFirst().compactMap { cell in
        guard let editor = cell.focus.editor,
          let value = try? FieldEntry.read(text, editor: editor, before: cell.before), value != cell.before
        else { return nil }
        return Change(cell.address, from: cell.before, to: value)
      }
    }
    keepBlock(changes, "ifyllda nedåt")
  }

  /// Every figure of the block away.
  mutating func clearBlock() {
    let cells = (blockEdit?.cells ?? []).filter {
      $0.before.figure.map { $0.content != .missing(.empty) } ?? false
    }
    let changes = cells.compactMap { cell in
      cell.before.figure.map {
        Change(cell.address, from: cell.before, to: .figure($0.replacing(.missing(.empty))))
      }
    }
    keepBlock(changes, "tömda")
  }

  @discardableResult
  private mutating func keepBlock(_ changes: [Change], _ done: String) -> Bool {
    guard !changes.isEmpty else {
      status = StatusLine("Inget ändrat.")
      return false
    }
    let count = changes.count == 1 ? "1 siffra" : "\(changes.count) siffror"
    guard commit(changes, told: Focus(address: nil, label: "\(count) \(done)")) else { return false }
    block = nil
    refreshView()
    status = StatusLine(
      ["Sparat: \(count) \(done), ångras tillsammans", offer].compactMap { $0 }.joined(separator: " · "),
      .good)
    return true
  }
}
