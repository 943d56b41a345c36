import FollowUp

/// Going from finding to finding, and saying why one stands.
extension Session {
  /// What is told where the focus is, or of the thing it is in; nil when nothing is.
  var focusedFinding: CheckReport.Item? {
    exactFinding ?? (pane == .checks ? nil : view.focus.address.flatMap { context.checks?.item(around: $0) })
  }

  /// What is told of just what has the focus: of the row in Kontroller, of the cell elsewhere.
  private var exactFinding: CheckReport.Item? {
    guard let checks = context.checks else { return nil }
    if pane == .checks { return view.register?.row.flatMap { EntityID($0.id) }.flatMap(checks.item) }
    guard let address = view.focus.address, let item = checks.item(at: address) else { return nil }
    guard let visited, let led = checks.item(visited), led.finding.address == address else { return item }
    return led
  }

  /// The next open error or warning in the order of the year, or the one before, wherever one is.
  mutating func goToFinding(forward: Bool) {
    settle()
    guard let checks = context.checks else { return }
    let tour = FindingTour(checks, of: context.plan)
    let here = exactFinding?.finding.id
    guard let index = tour.index(from: here, at: view.focus.address, forward: forward) else {
      return status = StatusLine("Inget fel och ingen varning står öppen.", .good)
    }
    let item = tour.items[index]
    show(item)
    status = StatusLine("Fynd \(index + 1) av \(tour.items.count) · \(told(item))")
  }

  /// Goes to what it is told of; to its row in Kontroller where no pane shows that.
  mutating func show(_ item: CheckReport.Item) {
    let id = item.finding.id
    let isShown = item.finding.address.map { reveal(thing: $0) } ?? false
    if !isShown { _ = reveal(row: id.description, tab: FindingGrouping.severity.rawValue, in: .checks) }
    visited = id
    status = StatusLine(focusText)
  }

  /// What is told first, since a line may end before all of it is said; then where.
  private func told(_ item: CheckReport.Item) -> String {
    "\(FindingWords.told(item)) · \(item.finding.place)"
  }

  /// What stands where the focus is, and what the checks say of it. The Budget pane tells of its roundings itself.
  var shownText: String {
    guard let item = exactFinding else {
      return [view.statusText, nearText].compactMap { $0 }.joined(separator: " · ")
    }
    if pane == .checks {
      return view.register?.focusedLine == nil ? told(item).capitalizedFirst : view.statusText
    }
    if pane == .budget, item.state == .open, item.finding.severity > .warning { return view.statusText }
    return "\(FindingWords.told(item)) · \(view.focus.label)".capitalizedFirst
  }
}

extension Session {
  /// What is told of the thing the focus is in.
  private var nearText: String? {
    focusedFinding.map {
      "\(FindingWords.mark($0.finding.severity)) \($0.finding.place): \(FindingWords.told($0))"
    }
  }
}

/// Explaining.
extension Session {
  var explainRefusal: String? {
    if let reason = readOnlyReason { return reason }
    return focusedFinding == nil ? "Här finns inget fynd att förklara: ! går till nästa." : nil
  }

  mutating func askExplanation() {
    guard let item = focusedFinding else { return }
    let address = draftAddress(of: item.finding)
    let said: String? =
      switch item.state {
      case .open: nil
      case .explained(let said), .returned(let said): said.text
      }
    overlay = .naming(
      NameQuestion(
        .explanation(item.finding), title: "Förklara",
        question: "\(item.finding.message) Varför får det stå?",
        text: drafts[address] ?? said ?? ""))
    status = StatusLine(
      "Skriv varför. Enter sparar med ditt namn och dagens datum, Esc lämnar texten till sedan.")
  }

  mutating func explain(_ finding: Finding, _ question: NameQuestion) {
    let text = FieldEntry.trimmed(question.line.text)
    do throws(FieldProblem) {
      let change = try finding.explained(
        text, by: environment.who(), day: environment.today(), in: context.plan)
      guard let change else { return }
      overlay = nil
      let told = "Förklarat av \(environment.who()): \(text)"
      guard build([change], told: told, at: nil) else { return keepOpen(question) }
      drafts[draftAddress(of: finding)] = nil
      saveDrafts(isLasting: false)
    } catch {
      status = StatusLine(FieldError.invalid(draftAddress(of: finding), error).sentence, .bad)
    }
  }

  /// A question whose answer could not be kept stays, unless somebody else's answer is to be chosen first.
  private mutating func keepOpen(_ question: NameQuestion) {
    if overlay == nil { overlay = .naming(question) }
  }

  func draftAddress(of finding: Finding) -> FigureAddress {
    context.plan.address(.plan, [finding.id, EntityID(known: "text")])
  }
}
