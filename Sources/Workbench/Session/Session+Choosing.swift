import FollowUp

/// What an item chosen from a list does.
extension Session {
  mutating func choose(_ prompt: ListPrompt) -> SessionEffect {
    guard let item = prompt.selected else {
      if prompt.purpose == .address {
        jump(to: prompt.line.text)
      } else {
        status = StatusLine("Inget träffas av ”\(prompt.line.text)”.", .bad)
      }
      return .none
    }
    if let reason = item.refusal {
      status = StatusLine(reason, .bad)
      return .none
    }
    overlay = nil
    refreshView()
    if case .command(let command) = item.target { return perform(command, typed: .named(.enter)) }
    go(to: item.target, for: prompt.purpose)
    return .none
  }

  private mutating func go(to target: ListPrompt.Target, for purpose: ListPrompt.Purpose) {
    switch target {
    case .command: break
    case .address(let address): jump(to: address.description)
    case .row(let pane, let tab, let row):
      status = StatusLine(reveal(row: row, tab: tab, in: pane) ? focusText : "Raden finns inte längre.")
    case .committee(let id): openLatest(id)
    case .year(let year): visit(context.plan.committee, year)
    case .point(let id): choose(point: id)
    case .value(let value): chose(value, for: purpose)
    case .side(let side): if case .comparison(let isLeft) = purpose { compare(with: side, isLeft: isLeft) }
    case .filter(let tag): filterJournal(tag)
    case .newCommittee: askCommittee()
    case .newYear: askYear()
    case .newPoint: askPoint()
    case .field(let address): editField(address)
    case .link(let address): goTo(thing: address)
    case .mapping(let answer): if case .mapping(let question) = purpose { take(answer, for: question) }
    case .kind(let kind): if case .addition(let near) = purpose { askName(of: kind, near: near) }
    case .thing(let address): if case .thing(let purpose) = purpose { act(purpose, on: address) }
    }
  }

  private mutating func act(_ purpose: ListPrompt.ThingPurpose, on address: FigureAddress) {
    switch purpose {
    case .properties: openForm(address)
    case .rename: rename(address)
    case .copy: askCopy(address)
    case .remove: remove(address)
    }
  }

  private mutating func openLatest(_ committee: EntityID) {
    let years = environment.years(committee)
    guard let year = years.contains(context.plan.year) ? context.plan.year : years.first else { return }
    visit(committee, year)
  }

  private mutating func chose(_ value: FieldValue, for purpose: ListPrompt.Purpose) {
    guard case .field(let focus) = purpose, let address = focus.address,
      let before = try? context.value(at: address)
    else { return }
    if value == before {
      status = StatusLine("Inget ändrat.")
    } else {
      _ = propose(Change(address, from: before, to: value), focus)
    }
    returnToForm(from: address)
  }

  private mutating func jump(to text: String) {
    guard let address = FigureAddress(FieldEntry.trimmed(text)) else {
      return status = StatusLine(
        "Så här ser en adress ut: \(context.plan.exampleAddress)", .bad)
    }
    let before = self
    if reveal(address) {
      overlay = nil
      status = StatusLine(focusText)
    } else {
      let reason = status.tone == .bad ? status.text : "\(address) finns inte."
      self = before
      status = StatusLine(reason, .bad)
    }
  }
}
