import FollowUp

/// What the journal says of a file that is on its way in.
extension Session {
  /// A line that says it of a file; none when it has not been read before, or the journal cannot say.
  func earlier(_ source: ChangeSource) -> [String] {
    let plan = context.plan
    guard case .read(let history) = environment.past.entries(plan.committee, plan.year),
      let entry = EarlierReading.entry(of: source, in: history.all)
    else { return [] }
    let moment = environment.past.moment(entry.time)
    return [EarlierReading.told(entry, at: "\(moment.day) \(moment.clock)")]
  }
}
