import FollowUp

/// Choosing what the year is held against, and reading both sides.
extension Session {
  mutating func askComparison() {
    ask(
      ListPrompt(
        .comparison(isLeft: false), title: "Jämför \(leftName) med", items: comparisonItems,
        selected: comparingHere?.right.map { .side($0) }))
  }

  /// The other side of the two: the year as it is, until one chooses another.
  mutating func askComparedSide() {
    ask(
      ListPrompt(
        .comparison(isLeft: true), title: "Vad ska jämföras?", items: comparisonItems,
        selected: comparingHere.map { .side($0.left) } ?? .side(.today)))
  }

  /// What was chosen in the year that is shown; another year's choice waits until one is back there.
  private var comparingHere: Comparing? { comparing.flatMap { $0.isOf(context.plan) ? $0 : nil } }

  private var leftName: String {
    guard let comparing = comparingHere, comparing.left != .today, let loaded = comparing.sides else {
      return "i dag"
    }
    return loaded.left.name
  }

  private var comparisonSides: ComparisonSides {
    ComparisonSides(environment: environment, context: context)
  }

  private var comparisonItems: [ListPrompt.Item] {
    let sides = comparisonSides
    let plan = context.plan
    let decided = plan.reportingPoints.map { point in
      ListPrompt.Item(
        target: .side(.decided(point.id)), text: "Fastställd: \(point.name)",
        detail: point.decided ?? "", refusal: hasDecision(point) ? nil : "inte fastställd")
    }
    let points = plan.reportingPoints.reversed().map { point in
      let isPrevious = point.id == sides.previousPoint?.id
      return ListPrompt.Item(
        target: .side(.period(point.id)),
        text: isPrevious ? "Förra perioden: \(point.name)" : "Perioden \(point.name)",
        detail: "t.o.m. \(PeriodWords.long(point.period))")
    }
    return [ListPrompt.Item(target: .side(.today), text: "I dag")] + decided + points + years(sides)
  }

  /// A report that has been unlocked is still in the journal as it was decided.
  private func hasDecision(_ point: ReportingPoint) -> Bool {
    if point.decided != nil { return true }
    if case .read(let version?) = environment.past.decided(
      context.plan.committee, context.plan.year, point.id)
    {
      return version.reportingPoint(point.id)?.decided != nil
    }
    return false
  }

  /// The nämnd's other years, then the others'.
  private func years(_ sides: ComparisonSides) -> [ListPrompt.Item] {
    let plan = context.plan
    let mine = environment.years(plan.committee).filter { $0 != plan.year }.map { (plan.committee, $0) }
    let others = context.municipality.committees.map(\.id).filter { $0 != plan.committee }.flatMap { id in
      environment.years(id).map { (id, $0) }
    }
    return (mine + others).map { committee, year in
      let isPrevious = committee == plan.committee && year == sides.previousYear
      let name = sides.name(committee, year)
      return ListPrompt.Item(
        target: .side(.year(committee, year)), text: isPrevious ? "Förra året: \(name)" : name)
    }
  }

  /// Reads the sides and shows them; a side that cannot be read leaves what was.
  mutating func compare(with side: ComparisonSide, isLeft: Bool) {
    var next = comparingHere ?? Comparing(in: context.plan)
    if isLeft { next.left = side } else { next.right = side }
    guard let right = next.right else {
      comparing = next
      return askComparison()
    }
    var warning: String?
    guard let loadedLeft = read(next.left, &warning), let loadedRight = read(right, &warning) else { return }
    next.sides = YearComparison(loadedLeft, loadedRight)
    comparing = next
    if pane == .comparison { refreshView() } else { go(to: .comparison) }
    let told = "\(loadedLeft.name) mot \(loadedRight.name)."
    status = warning.map { StatusLine($0, .bad) } ?? StatusLine(told)
  }

  private mutating func read(_ side: ComparisonSide, _ warning: inout String?) -> ComparedSide? {
    switch comparisonSides.load(side) {
    case .refused(let sentence):
      status = StatusLine(sentence, .bad)
      return nil
    case .read(let side, let told):
      warning = told ?? warning
      return side
    }
  }

  /// The sides as they are to be shown: today's is always today's.
  var shownComparison: YearComparison? {
    guard let comparing = comparingHere, let sides = comparing.sides else { return nil }
    return YearComparison(
      current(comparing.left, sides.left), current(comparing.right ?? .today, sides.right))
  }

  private func current(_ side: ComparisonSide, _ loaded: ComparedSide) -> ComparedSide {
    switch side {
    case .today, .period: ComparedSide(context.plan, period: loaded.period, name: loaded.name)
    case .decided, .year: loaded
    }
  }
}
