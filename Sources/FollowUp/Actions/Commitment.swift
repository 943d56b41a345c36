/// Utvecklingsåtagande: what the committee has set out to develop, with the activities that bring it about.
package struct Commitment: Hashable, Sendable {
  package internal(set) var id: EntityID
  package var name: String
  /// Kommunövergripande, not the committee's own.
  package var isShared: Bool
  /// The goal it is reported under.
  package var goal: EntityID?
  package var responsible: String?
  /// One of the status words of the settings.
  package var status: String?
  package var comment: String?
  package var activities: [Activity]

  package init(
    id: EntityID, name: String, isShared: Bool = false, goal: EntityID? = nil, responsible: String? = nil,
    status: String? = nil, comment: String? = nil, activities: [Activity] = []
  ) {
    self.id = id
    self.name = name
    self.isShared = isShared
    self.goal = goal
    self.responsible = responsible
    self.status = status
    self.comment = comment
    self.activities = activities
  }
}

/// Aktivitet under a commitment. The same activity may stand under two of them.
package struct Activity: Hashable, Sendable {
  package internal(set) var id: EntityID
  package var name: String
  /// The number in the document's list (`12:4`).
  package var number: String?
  /// The goal it is reported under, which may be another than its commitment's.
  package var goal: EntityID?
  package var responsible: String?
  /// One of the status words of the settings.
  package var status: String?
  package var comment: String?
  /// The same activity under another commitment: `commitment/activity`.
  package var sameAs: String?

  package init(
    id: EntityID, name: String, number: String? = nil, goal: EntityID? = nil, responsible: String? = nil,
    status: String? = nil, comment: String? = nil, sameAs: String? = nil
  ) {
    self.id = id
    self.name = name
    self.number = number
    self.goal = goal
    self.responsible = responsible
    self.status = status
    self.comment = comment
    self.sameAs = sameAs
  }
}
