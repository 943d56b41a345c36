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

  /// `Personal −51,3 mnkr (−7,0 %) är över gränsen: D förklarar`; nil when nothing is asked for.
  var offer: String? {
    guard let address = offers.last,
      let deviation = UnexplainedDeviations.of(context.plan, in: context.municipality).first(where: {
        $0.address == address
      }), let table = context.plan.money.first(where: { $0.id == deviation.table })
    else { return nil }
    let key = keymap.keys(for: .explainDeviation, contexts: [.global]).first.map { "\($0) förklarar" }
    let rest = offers.count > 1 ? ", och \(offers.count - 1) till" : ""
    let told = "\(DeviationText.told(deviation.notable, in: table)) är över gränsen\(rest)"
    return [told, key].compactMap { $0 }.joined(separator: ": ")
  }

  /// To the latest one offered, else to the next of all; its comment is opened to be written.
  mutating func explainDeviation() {
    let all = UnexplainedDeviations.of(context.plan, in: context.municipality).map(\.address)
    offers = offers.filter(all.contains)
    let here = view.focus.address.flatMap { all.firstIndex(of: $0) }
    guard let address = offers.popLast() ?? here.map({ all[($0 + 1) % all.count] }) ?? all.first else {
      return status = StatusLine("Ingen avvikelse över gränsen saknar förklaring.", .good)
    }
    guard reveal(address), let comment = view.focus(for: .comment) else {
      return status = StatusLine("\(address) finns inte längre.", .bad)
    }
    if let reason = readOnlyReason ?? comment.refusal { return status = StatusLine(reason, .bad) }
    startEditing(comment)
    let table = context.plan.money.first { $0.id == address.path.first }
    guard editing != nil, let table,
      let deviation = UnexplainedDeviations.of(context.plan, in: context.municipality).first(where: {
        $0.address == address
      })
    else { return }
    let left = all.count == 1 ? "den enda utan förklaring" : "\(all.count) saknar förklaring"
    status = StatusLine("\(DeviationText.told(deviation.notable, in: table)) mot budget · \(left)")
  }
}
