import Exchange
package import FollowUp

/// The workbench as a value: where one is, what is shown, what is being typed. Keys go in, the next state and an
/// effect come out; the world is reached through the environment only.
///
/// Inputs are stored here; everything shown is derived from them in `view`, remade after each key.
package struct Session {
  package internal(set) var environment: Environment
  package internal(set) var keymap: Keymap
  /// The plan as it is kept, with what it is read by.
  package internal(set) var context: PaneContext
  package internal(set) var pane = PaneID.overview
  package internal(set) var overview = OverviewState()
  package internal(set) var goals = GoalsState()
  package internal(set) var budget = BudgetState()
  package internal(set) var risks = RisksState()
  /// Of the register panes one has been in.
  var registers: [PaneID: RegistersState] = [:]
  package internal(set) var meeting: MeetingState?
  package internal(set) var overlay: Overlay?
  package internal(set) var editing: Editing?
  /// The thing whose properties are open, also while one of them is edited.
  var form: FigureAddress?
  /// The first keys of a sequence that is not finished.
  package internal(set) var pending: [KeyStroke] = []
  package internal(set) var status: StatusLine
  /// Typed and not saved, by address.
  package internal(set) var drafts: [FigureAddress: String]
  /// The drafts as they were last written, with what stood in the open line.
  var keptDrafts: [FigureAddress: String]
  /// Why the drafts are not on disk; nil when they are.
  package internal(set) var draftFault: String?
  package internal(set) var savedAt: String?
  /// The meeting one has left for a table, to return to.
  var interrupted: MeetingState?
  /// Where `tillbaka` goes, the latest last.
  var trail = SessionTrail()
  /// The checks of the year that is shown; nil until they have been asked.
  var checking: YearChecking?
  /// What is shown with what they say of it, as it was given last.
  var checkedContext: PaneContext?
  /// What is asked of every year.
  let rules: [Check]
  /// The others who have the year open, as last looked.
  package internal(set) var company = Company()
  /// Filling in one figure after the other; nil when one is not.
  package internal(set) var entry: EntryMode?
  /// What the user's editor is to be opened on.
  var textForEditor: String?
  /// Where a block of cells begins; nil when none is marked.
  var block: BlockSelection?
  /// The text that was accepted last, to be repeated.
  var lastTyped: String?
  /// Deviations that our edits have put above the threshold and nobody has explained, the latest last.
  package internal(set) var offers: [FigureAddress] = []
  /// The finding one was led to last.
  var visited: EntityID?
  /// A file of rows and columns on its way in; nil when there is none.
  package internal(set) var importing: ImportWork?
  /// Mappings that were begun and not saved, by their file and year.
  var mappingsLaidAside: [String: UnfinishedMapping] = [:]
  /// Beside the one that is shown, for its checks.
  var otherYears = OtherYears()
  /// Those the checks were last run beside, and whether they are to be looked at again.
  var checkedBeside: [CheckNeighbours.YearOf] = []
  var areNeighboursDue = false
  /// What the year is held against in Jämförelse; nil until it has been chosen.
  var comparing: Comparing?
  /// Which decided reports are not as they were decided; nil until Fastställande has been opened.
  var seals: SealReading?
  /// The journal as it was read, and of which year.
  var journal: JournalReading?
  /// Why the year that is shown, and the settings, can only be read, as it was when they were opened.
  var writeProtection = WriteProtection()
  /// Rows a page is, from the size of the window.
  var page = 20
  /// What the pane shows, made from all the above.
  package internal(set) var view: PaneView
  /// What `view` was last derived from.
  private var derived: ViewInputs?
  /// The keys that work here, most useful first.
  package internal(set) var hints: [KeyTip] = []
  /// Which key gives which command here: looked up anew only where other keys work.
  var shortcuts = Shortcuts()

  package init(
    environment: Environment, keymap: Keymap, plan: Plan, pane: PaneID = .overview, status: StatusLine? = nil,
    rules: [Check] = Check.all
  ) {
    self.environment = environment
    self.keymap = keymap
    context = PaneContext(
      municipality: environment.municipality, plan: plan, point: Session.point(of: plan, named: nil))
    self.pane = pane
    self.rules = rules
    drafts = environment.drafts.load()
    keptDrafts = drafts
    writeProtection = environment.writeProtection(plan.committee, plan.year)
    let welcome = StatusLine("Välkommen. ? visar vilka tangenter som finns.")
    self.status = status ?? writeProtection.year.map { StatusLine($0, .bad) } ?? welcome
    view = .overview(OverviewModel(context, overview))
    refreshView()
  }

  /// The named reporting point, else the latest.
  package static func point(of plan: Plan, named id: EntityID?) -> ReportingPoint {
    let fallback = ReportingPoint(
      id: EntityID("plan") ?? plan.committee, kind: .plan, name: "Verksamhetsplan",
      period: Period(year: plan.year - 1))
    return id.flatMap { plan.reportingPoint($0) } ?? plan.reportingPoints.last ?? fallback
  }

  /// The plan with the half-typed value in its place, so that everything that depends on it follows while one types.
  var previewed: PaneContext {
    guard let editing, case .value(let value) = editing.preview else { return context }
    var plan = context.plan
    if let block = editing.block {
      guard (try? plan.apply(block.changes)) != nil else { return context }
    } else {
      guard (try? plan.set(editing.address, to: value)) != nil else { return context }
    }
    return PaneContext(municipality: context.municipality, plan: plan, point: context.point)
  }

  /// Derives what is shown; called after each change. Nothing is derived again from the same inputs, and what does not
  /// depend on the focus is taken over from the view before, where the figures are the same.
  mutating func refreshView() {
    let shown = checked(previewed).with(beside())
    if editing == nil { context = shown }
    let inputs = ViewInputs(
      context: shown, pane: pane, overview: overview, goals: goals, budget: budget, risks: risks,
      register: register)
    if inputs != derived { derive(from: inputs) }
    refreshHints()
  }

  private mutating func derive(from inputs: ViewInputs) {
    if inputs.pane == .checks, derived?.pane != .checks { areNeighboursDue = true }
    derived = inputs
    let shown = inputs.context
    view =
      switch pane {
      case .overview: .overview(OverviewModel(shown, overview, reusing: view.overview))
      case .goals: .goals(GoalsModel(shown, goals, reusing: view.goals))
      case .budget: .budget(BudgetModel(shown, budget, reusing: view.budget))
      case .risks: .risks(RisksModel(shown, risks))
      case .measures, .assignments, .statistics, .checks, .control, .attainment, .people, .insight, .sources,
        .funding, .settings, .signOff, .journal, .comparison:
        .register(
          RegistersModel(shown, inputs.register ?? RegistersState(pane), reusing: view.register))
      }
  }
}
