/// How many activities a year's commitments have: one may stand under two of them (Huddinge's delårsrapport 2019 lists 27,
/// of which 26 are different).
package struct ActivityCount: Hashable, Sendable {
  /// An activity with the other places it stands at.
  package struct Repeat: Hashable, Sendable {
    package let name: String
    /// The numbers it has in the documents' lists; empty where none are printed.
    package let numbers: [String]
    package let count: Int
  }

  package let listed: Int
  package let unique: Int
  package let repeats: [Repeat]

  package init(_ commitments: [Commitment]) {
    let all = commitments.flatMap { commitment in
      commitment.activities.map { (path: "\(commitment.id)/\($0.id)", activity: $0) }
    }
    let places = Dictionary(all.indices.map { (all[$0].path, $0) }) { first, _ in first }
    var groups = Array(all.indices)
    for index in all.indices {
      guard let same = all[index].activity.sameAs.flatMap({ places[$0] }) else { continue }
      let (old, new) = (groups[index], groups[same])
      for other in groups.indices where groups[other] == old { groups[other] = new }
    }
    let members = Dictionary(grouping: all.indices) { groups[$0] }
    listed = all.count
    unique = members.count
    repeats = members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { group in
      Repeat(
        name: all[group[0]].activity.name, numbers: group.compactMap { all[$0].activity.number },
        count: group.count)
    }
  }
}
