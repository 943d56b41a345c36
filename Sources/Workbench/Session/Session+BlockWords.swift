import FollowUp

/// What the status line says of a block: how much it is, and what would become of it.
extension Session {
  /// How many figures, and their sum where they are of one kind.
  mutating func tellBlock() {
    guard let edit = blockEdit else { return }
    let count = edit.cells.count == 1 ? "1 siffra" : "\(edit.cells.count) siffror"
    let parts = ["Markerat: \(count)", sum(edit)] + skipped(edit)
    status = StatusLine(parts.compactMap { $0 }.joined(separator: " · "))
  }

  /// `12 siffror ändras: 731,8 mnkr → 746,4 mnkr … · summa 8 781,6 → 8 957,2 mnkr · 2 saknas och rörs inte`.
  func told(_ edit: BlockEdit) -> StatusLine {
    guard let first = edit.changes.first, let cell = edit.cells.first(where: { $0.address == first.address }),
      let editor = cell.focus.editor
    else { return status }
    let count = edit.changes.count == 1 ? "1 siffra ändras" : "\(edit.changes.count) siffror ändras"
    let example =
      "\(FieldText.told(first.from, editor: editor)) → \(FieldText.told(first.to, editor: editor))"
    let more = edit.changes.count > 1 ? " …" : ""
    let untouched = edit.untouched == 0 ? nil : "\(edit.untouched) saknas och rörs inte"
    let parts = ["\(count): \(example)\(more)", sum(edit), untouched] + skipped(edit)
    return StatusLine(parts.compactMap { $0 }.joined(separator: " · "))
  }

  private func skipped(_ edit: BlockEdit) -> [String?] {
    [
      edit.computed == 0 ? nil : "\(edit.computed) räknas eller är ord och rörs inte",
      edit.frozen == 0 ? nil : "\(edit.frozen) är fastställda och rörs inte",
    ]
  }

  /// `summa 141 800 tkr`, and while something is typed `summa 141 800 → 144 636 tkr`; nil for one figure or different units.
  private func sum(_ edit: BlockEdit) -> String? {
    guard let editor = edit.commonEditor, case .number(let unit, let decimals, let isNegated, _) = editor,
      edit.count > 1
    else { return nil }
    let sums = (edit.changes.isEmpty ? [edit.sumBefore] : [edit.sumBefore, edit.sumAfter])
      .map { isNegated ? -$0 : $0 }
    var texts = sums.map { NumberText.show($0, in: unit, decimals: decimals) }
    // Two that look the same must not hide that something has changed.
    if Set(texts).count < Set(sums).count {
      let finest = sums.map(\.withoutTrailingZeros.exponent).min() ?? 0
      texts = sums.map { NumberText.show($0, in: unit, decimals: unit.exponent - finest) }
    }
    return "summa \(texts.joined(separator: " → "))" + NumberText.unitSuffix(unit)
  }
}
