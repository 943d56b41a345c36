/// Commands while a line is typed, and those of many figures at once.
extension Session {
  mutating func performInLine(_ command: Command) {
    switch command {
    case .accept: entry == nil ? _ = acceptEdit() : acceptAndGoOn(.down)
    case .acceptAndNext: entry == nil ? acceptAndStep() : acceptAndGoOn(.across)
    case .acceptAndBack: entry == nil ? acceptAndStep(.left) : acceptAndGoOn(.back)
    case .acceptAndDown: entry == nil ? acceptAndStep(.down) : acceptAndGoOn(.down)
    case .acceptAndUp: entry == nil ? acceptAndStep(.up) : acceptAndGoOn(.up)
    case .keepDraft: leaveEntry()
    case .toggleEntry: toggleEntry()
    case .fillDown: fillFromAbove()
    case .repeatLast: fillAgain()
    case .copyPrevious: fillFromPrevious()
    case .useProposal: fillProposal()
    default: editLine { $0.perform(command) }
    }
  }

  /// Takes what is typed and goes a step; a text in a window of its own is left by Enter and Esc alone.
  private mutating func acceptAndStep(_ move: Move? = nil) {
    if move != nil, editing?.isProse == true { return }
    guard acceptEdit() else { return }
    if let move { step(move) } else { stepToNext() }
  }

  /// Filling in, blocks, deviations and forecasts, findings, and who is here; false for other commands.
  mutating func performWithMany(_ command: Command) -> Bool {
    switch command {
    case .fillIn: startEntry()
    case .startBlock: startBlock(isKept: true)
    case .extendUp: extendBlock(.up)
    case .extendDown: extendBlock(.down)
    case .extendLeft: extendBlock(.left)
    case .extendRight: extendBlock(.right)
    case .changeBlock: changeBlock()
    case .endBlock: endBlock()
    case .fillDown: fillBlockDown()
    case .explainDeviation: explainDeviation()
    case .useProposal: takeProposal()
    case .keepForecast: keepForecasts()
    case .whoIsHere: tellCompany()
    case .nextFinding: goToFinding(forward: true)
    case .previousFinding: goToFinding(forward: false)
    case .explain: askExplanation()
    default: return false
    }
    return true
  }
}
