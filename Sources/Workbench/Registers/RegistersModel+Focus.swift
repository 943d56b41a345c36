import FollowUp

/// What has the focus, how it is edited, and what is said of it.
extension RegistersModel {
  /// The focused line of the details, else the focused cell, else the row's thing, which is opened, not edited.
  package var focus: Focus {
    if let line = focusedLine.flatMap({ details?.lines[$0] }) {
      return line.focus ?? Focus(address: row?.thing, label: line.label.isEmpty ? name : line.label)
    }
    return focusedColumn.flatMap { row?.cell($0).focus } ?? Focus(address: row?.thing, label: name)
  }

  /// What a command edits here: the first field of the row or its details that it is about.
  package func focus(for command: Command) -> Focus? {
    let fields: [String]
    switch command {
    case .decide: fields = ["attainment", "level"]
    case .comment: fields = ["comment", "motivation"]
    case .setStatus: fields = ["status"]
    default: return nil
    }
    let inDetails = (details?.lines ?? []).compactMap(\.focus)
    let here = (row?.cells ?? []).compactMap(\.focus) + inDetails
    return fields.lazy.compactMap { field in here.first { $0.field == field } }.first
  }

  /// What keys mean here, innermost first. Typing starts in what is written, not in what is chosen from a list.
  package var contexts: [KeyContext] {
    focus.isEditable && focus.editor?.choices == nil ? [.cell, .register, .table] : [.register, .table]
  }

  package var statusText: String {
    guard let row else { return emptyText ?? "" }
    if let index = focusedLine, let line = details?.lines[index] { return told(line) }
    guard let column = focusedColumn, let focus = row.cell(column).focus else { return told(row) }
    let text = row.cell(column).text
    return [focus.label + (text.isEmpty ? "" : ": \(text)"), focus.refusal ?? focus.remark]
      .compactMap { $0 }.joined(separator: " · ")
  }

  /// Why there is nothing in the list; nil when there is.
  package var emptyText: String? {
    if !rows.isEmpty { return nil }
    return filter.map { "Inget att visa: filtret är ”\($0.name)”. f visar nästa." } ?? sheet.empty
  }

  /// The whole name of the row.
  private var name: String { row?.cell(0).text ?? tab?.title ?? pane.name }

  private func told(_ line: SheetDetails.Line) -> String {
    let text = line.label.isEmpty ? line.text : "\(line.label): \(line.text)"
    return [text, line.focus?.refusal ?? line.focus?.remark].compactMap { $0 }.joined(separator: " · ")
  }

  /// Its name, and how many rows are hidden in it.
  private func told(_ row: SheetRow) -> String {
    guard rows[focusedRow].isFolded == true else { return name }
    let hidden = SheetBranch.branches(of: sheet.rows.drop { $0.id != row.id }.map { $0 }).first
    return "\(name) · \(hidden?.below.count ?? 0) rader är hopfällda"
  }
}

extension Focus {
  /// The field the address ends in.
  fileprivate var field: String? { address?.path.last?.description }
}
