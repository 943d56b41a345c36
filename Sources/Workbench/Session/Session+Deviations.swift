import FollowUp

/// Deviations above the threshold: told when the edit that made one is done, never in its way. One key leads to where
/// the explanation is written.
extension Session {
  /// After an edit of ours: what it has put above the threshold; what it has put right is asked for no more.
  mutating func noteDeviations(since before: Plan) {
    let plan = context.plan
    guard plan.money != before.money else { return }
    let open = Set(UnexplainedDeviations.of(plan, in: context.municipality).map(\.address))
    let new = UnexplainedDeviations.new(in: plan, since: before, context.municipality).map(\.address)
    offers = offers.filter { open.contains($0) && !new.contains($0) } + new
  }

  /// `D förklarar Personal −51,3 mnkr (−7,0 %), över gränsen`; nil when nothing is asked for.
  var offer: String? {
    guard let address = offers.last, let told = deviationWords(of: address) else { return nil }
    let key = keymap.keys(for: .explainDeviation, contexts: [.global]).first.map { "\($0) förklarar " } ?? ""
    let rest = offers.count > 1 ? ", och \(offers.count - 1) till" : ""
    return "\(key)\(told), över gränsen\(rest)"
  }

  /// Nil when it is explained, or no deviation any more.
  private func deviationWords(of address: FigureAddress) -> String? {
    let all = UnexplainedDeviations.of(context.plan, in: context.municipality)
    guard let deviation = all.first(where: { $0.address == address }),
      let table = context.plan.money.first(where: { $0.id == deviation.table })
    else { return nil }
    return DeviationText.told(deviation.notable, in: table)
  }

  /// What was just kept, with the offer after the figures themselves: a line may end before its label.
  func saying(_ sentence: String, _ offer: String?) -> String {
    guard let offer else { return sentence }
    guard let dot = sentence.firstRange(of: " · ") else { return "\(sentence) · \(offer)" }
    return "\(sentence[..<dot.lowerBound]) · \(offer)\(sentence[dot.lowerBound...])"
  }

  /// To the latest one offered, else to the next of all; its comment is opened to be written.
  mutating func explainDeviation() {
    let all = UnexplainedDeviations.of(context.plan, in: context.municipality).map(\.address)
    offers = offers.filter(all.contains)
    let here = view.focus.address.flatMap { all.firstIndex(of: $0) }
    guard let address = offers.popLast() ?? here.map({ all[($0 + 1) % all.count] }) ?? all.first else {
      return status = StatusLine("Ingen avvikelse över gränsen saknar förklaring.", .good)
    }
    guard reveal(address, only: .budget), let comment = view.focus(for: .comment) else {
      return status = StatusLine("\(address) finns inte längre.", .bad)
    }
    if let reason = readOnlyReason ?? comment.refusal { return status = StatusLine(reason, .bad) }
    startEditing(comment)
    guard editing != nil, let told = deviationWords(of: address) else { return }
    let left = all.count == 1 ? "den enda utan förklaring" : "\(all.count) saknar förklaring"
    status = StatusLine("\(told) mot budget · \(left)")
  }
}
