extension NextYear {
  static func actions(
    _ old: ActionRegister, _ shift: YearShift, _ municipality: Municipality, _ left: inout LeftBehind
  ) -> ActionRegister {
    var actions = ActionRegister(
      tables: measures(old.tables, shift, municipality, &left),
      assignments: assignments(old.assignments, municipality, &left),
      commitments: commitments(old.commitments, municipality, &left))
    actions.contracts = old.contracts.filter { !hasExpired($0, before: shift.to) }
    left.contracts = old.contracts.count - actions.contracts.count
    return actions
  }

  /// An assignment that is finished, or of which somebody has said that it does not go on, stays behind.
  private static func assignments(
    _ old: [Assignment], _ municipality: Municipality, _ left: inout LeftBehind
  ) -> [Assignment] {
    let ongoing = old.filter { municipality.goesOn($0.status) && $0.isCarriedOver != false }
    left.assignments = old.count - ongoing.count
    return ongoing.map { assignment in
      var assignment = assignment
      assignment.predecessor = assignment.id
      assignment.comment = nil
      assignment.isCarriedOver = nil
      return assignment
    }
  }

  private static func commitments(
    _ old: [Commitment], _ municipality: Municipality, _ left: inout LeftBehind
  ) -> [Commitment] {
    var ongoing = old.filter { municipality.goesOn($0.status) }
    left.commitments = old.count - ongoing.count
    for index in ongoing.indices {
      let activities = ongoing[index].activities.filter { municipality.goesOn($0.status) }
      left.activities += ongoing[index].activities.count - activities.count
      ongoing[index].activities = activities
      ongoing[index].comment = nil
    }
    let there = Set(ongoing.flatMap { one in one.activities.map { "\(one.id)/\($0.id)" } })
    return ongoing.map { commitment in
      var commitment = commitment
      commitment.activities = commitment.activities.map { activity in
        var activity = activity
        activity.comment = nil
        activity.sameAs = activity.sameAs.flatMap { there.contains($0) ? $0 : nil }
        return activity
      }
      return commitment
    }
  }

  /// By the year of its last day.
  private static func hasExpired(_ contract: ProviderContract, before year: Int) -> Bool {
    contract.expires.flatMap { Int($0.prefix(4)) }.map { $0 < year } ?? false
  }
}
