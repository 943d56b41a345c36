import FollowUp

extension RisksState {
  /// A command of this pane; the sentence for the status line, nil when the command is not this pane's.
  package mutating func perform(_ command: Command, in model: RisksModel) -> String? {
    switch command {
    case .open: open(model)
    case .sort: changeSort(model)
    case .filter: changeFilter(model)
    default: nil
    }
  }

  private mutating func open(_ model: RisksModel) -> String? {
    switch box {
    case .matrix: openCell(model)
    case .register: openEntry(model)
    case .details: nil
    }
  }

  /// Shows the cell's risks alone in the register.
  private mutating func openCell(_ model: RisksModel) -> String? {
    guard let place = model.place, !model.risks(at: place).isEmpty else { return "Inga risker i rutan." }
    filter = place == .unassessed ? .unassessed : .cell
    box = .register
    return after(model)
  }

  /// Goes to the first response, else to the first field.
  private mutating func openEntry(_ model: RisksModel) -> String? {
    guard let entry = model.selected else { return "Listan är tom." }
    guard model.detailIndex != nil else { return "\(model.name(of: entry)) har inget att öppna." }
    let response =
      model.details.first { $0.kind == .response(isDone: false) }
      ?? model.details.first { $0.kind == .response(isDone: true) }
    box = .details
    field = response?.key
    return RisksModel(model.context, self).statusText
  }

  private mutating func changeSort(_ model: RisksModel) -> String {
    sort = Self.next(after: sort)
    return "Registret sorteras \(sort.name)."
  }

  /// A cell to filter by is needed for `cell`.
  private mutating func changeFilter(_ model: RisksModel) -> String {
    filter = Self.next(after: filter)
    if filter == .cell, model.place == nil || model.place == .unassessed { filter = Self.next(after: filter) }
    return after(model)
  }

  /// Chooses the first entry that is shown when the chosen one is not, and says what is shown.
  private mutating func after(_ model: RisksModel) -> String {
    let filtered = RisksModel(model.context, self)
    if box != .matrix, filtered.selectedIndex == nil, let first = filtered.entries.first { choose(first.id) }
    return "Visar \(filtered.shownText)."
  }

  private static func next<Case: CaseIterable & Equatable>(after current: Case) -> Case {
    let all = Array(Case.allCases)
    let index = all.firstIndex(of: current).map { ($0 + 1) % all.count } ?? 0
    return all[index]
  }
}
