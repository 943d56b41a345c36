import FollowUp

/// Somewhere one has been: the year, the pane, and all that was chosen in it.
struct SessionPlace: Hashable, Sendable {
  /// What was chosen in a pane; which pane it is follows from it.
  enum State: Hashable, Sendable {
    case overview(OverviewState)
    case goals(GoalsState)
    case budget(BudgetState)
    case risks(RisksState)
    case register(RegistersState)
  }

  let committee: EntityID
  let year: Int
  let point: EntityID
  let state: State
}

/// The way one came, the latest last.
struct SessionTrail: Hashable, Sendable {
  /// What is further back is forgotten.
  static let longest = 200

  private var places: [SessionPlace] = []

  var isEmpty: Bool { places.isEmpty }

  mutating func append(_ place: SessionPlace) {
    if places.last == place { return }
    places.append(place)
    if places.count > Self.longest { places.removeFirst() }
  }

  mutating func popLast() -> SessionPlace? { places.popLast() }
}

extension Session {
  /// Where one is now.
  var here: SessionPlace {
    let state: SessionPlace.State =
      switch pane {
      case .overview: .overview(overview)
      case .goals: .goals(goals)
      case .budget: .budget(budget)
      case .risks: .risks(risks)
      case .measures, .assignments, .statistics, .checks, .control, .attainment, .people, .insight, .sources,
        .funding, .settings, .signOff, .journal, .comparison:
        .register(registers[pane] ?? RegistersState(pane))
      }
    return SessionPlace(
      committee: context.plan.committee, year: context.plan.year, point: context.point.id, state: state)
  }

  /// The state of the register pane one is in; nil in the others.
  var register: RegistersState? {
    get { pane.isRegister ? registers[pane] ?? RegistersState(pane) : nil }
    set { if let newValue { registers[newValue.pane] = newValue } }
  }

  /// Puts everything back as it was at a place, but for the period, which holds everywhere; false and a sentence in the status line when its year cannot be read.
  mutating func restore(_ place: SessionPlace) -> Bool {
    if place.committee != context.plan.committee || place.year != context.plan.year {
      guard open(place.committee, place.year) else { return false }
      choose(point: place.point)
    }
    switch place.state {
    case .overview(let state): (pane, overview) = (.overview, state)
    case .goals(let state): (pane, goals) = (.goals, state)
    case .budget(let state): (pane, budget) = (.budget, state)
    case .risks(let state): (pane, risks) = (.risks, state)
    case .register(let state):
      pane = state.pane
      register = state
    }
    return true
  }
}
