/// What a pane shows: one model at a time.
package enum PaneView: Sendable {
  case overview(OverviewModel)
  case goals(GoalsModel)
  case budget(BudgetModel)
  case risks(RisksModel)
  case register(RegistersModel)

  var overview: OverviewModel? {
    if case .overview(let model) = self { model } else { nil }
  }

  var budget: BudgetModel? {
    if case .budget(let model) = self { model } else { nil }
  }

  var goals: GoalsModel? {
    if case .goals(let model) = self { model } else { nil }
  }

  var register: RegistersModel? {
    if case .register(let model) = self { model } else { nil }
  }

  package var focus: Focus {
    switch self {
    case .overview(let model): model.focus
    case .goals(let model): model.focus
    case .budget(let model): model.focus
    case .risks(let model): model.focus
    case .register(let model): model.focus
    }
  }

  package var contexts: [KeyContext] {
    switch self {
    case .overview(let model): model.contexts
    case .goals(let model): model.contexts
    case .budget(let model): model.contexts
    case .risks(let model): model.contexts
    case .register(let model): model.contexts
    }
  }

  package var statusText: String {
    switch self {
    case .overview(let model): model.statusText
    case .goals(let model): model.statusText
    case .budget(let model): model.statusText
    case .risks(let model): model.statusText
    case .register(let model): model.statusText
    }
  }

  /// What a command would edit here; nil when it does not apply.
  package func focus(for command: Command) -> Focus? {
    switch self {
    case .overview: nil
    case .goals(let model): model.focus(for: command)
    case .budget(let model): model.focus(for: command)
    case .risks(let model): model.focus(for: command)
    case .register(let model): model.focus(for: command)
    }
  }
}
