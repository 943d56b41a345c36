import FollowUp
import TextLayout
import Workbench

/// The columns of the register: name and value always, the rest as there is room.
struct RiskRegisterColumns {
  private enum Kind { case number, value, name, area, responses, controls }

  private let kinds: [Kind]
  private let placed: [PlacedColumn]

  /// `width` with the mark of the chosen line.
  init(_ model: RisksModel, width: Int) {
    let hasArea = model.state.sort == .area
    let numbers = model.entries.map { DisplayWidth.of($0.number) }.max() ?? 1
    kinds = [.number, .value, .name] + (hasArea ? [.area] : []) + [.responses, .controls]
    let isWide = width >= 76
    let columns = kinds.map { kind in
      switch kind {
      case .number: Column(minimum: numbers, alignment: .right)
      case .value: Column(minimum: 6)
      case .name: Column(minimum: 14, ideal: Column.rest)
      case .area: Column(minimum: 10, ideal: 30, priority: 3)
      case .responses: Column(minimum: 5, ideal: isWide ? 8 : 5, priority: 1, alignment: .right)
      case .controls: Column(minimum: 6, ideal: isWide ? 10 : 6, priority: 2, alignment: .right)
      }
    }
    placed = Columns(columns, gap: 2).place(in: max(0, width - 1))
  }

  var head: [(PlacedColumn, String)] {
    placed.map { column in
      let text =
        switch kinds[column.index] {
        case .number: "#"
        case .value: "Värde"
        case .name: "Risk"
        case .area: "Område"
        case .responses: column.width < 8 ? "Åtg." : "Åtgärder"
        case .controls: column.width < 10 ? "Kontr." : "Kontroller"
        }
      return (column, text)
    }
  }

  func cells(of entry: RiskEntry, isWrong: Bool) -> [(PlacedColumn, String, StyleRole)] {
    placed.map { column in
      switch kinds[column.index] {
      case .number: (column, entry.number, .plain)
      case .value: (column, value(entry), role(entry.band))
      case .name: (column, isWrong ? "! \(entry.name)" : entry.name, .plain)
      case .area: (column, entry.area ?? "–", .quiet)
      case .responses: (column, entry.responses.text, tally(entry.responses))
      case .controls: (column, entry.controls.text, tally(entry.controls))
      }
    }
  }

  /// `16 H ↑`; a dash when not assessed, nothing for what is no risk.
  private func value(_ entry: RiskEntry) -> String {
    guard entry.kind == .risk else { return "" }
    guard let value = entry.value else { return " –" }
    let parts = [entry.band?.letter ?? " ", entry.move?.symbol].compactMap { $0 }
    return (value < 10 ? " \(value) " : "\(value) ") + parts.joined(separator: " ")
  }

  private func tally(_ tally: RiskEntry.Tally) -> StyleRole {
    tally.total > 0 && tally.done < tally.total ? .plain : .quiet
  }

  private func role(_ band: RiskScale.Band?) -> StyleRole {
    switch band {
    case .high: .bad
    case .medium: .partly
    case .low: .good
    case nil: .quiet
    }
  }
}
