/// Uppdrag: something the committee has been told, or has told its administration, to do.
package struct Assignment: Hashable, Sendable {
  /// Who gave it.
  package enum Giver: String, Hashable, Sendable, CaseIterable {
    case council, executive, committee, premisesPlan, other
  }

  package internal(set) var id: EntityID
  package var name: String
  package var giver: Giver
  /// The origin as printed (`Från lokalresursplan 2025`).
  package var origin: String?
  /// The year it was given, 1900–2199; nil where none is said.
  package var givenYear: Int?
  /// Diarienummer of the decision.
  package var reference: String?
  package var responsible: String?
  /// One of the status words of the settings.
  package var status: String?
  package var comment: String?
  /// Goes on next year; nil while nobody has said.
  package var isCarriedOver: Bool?
  /// The goals it serves.
  package var goals: [EntityID]
  /// The assignment of an earlier year this one continues.
  package var predecessor: EntityID?

  package init(
    id: EntityID, name: String, giver: Giver = .committee, origin: String? = nil, givenYear: Int? = nil,
    reference: String? = nil, responsible: String? = nil, status: String? = nil, comment: String? = nil,
    isCarriedOver: Bool? = nil, goals: [EntityID] = [], predecessor: EntityID? = nil
  ) {
    self.id = id
    self.name = name
    self.giver = giver
    self.origin = origin
    self.givenYear = givenYear
    self.reference = reference
    self.responsible = responsible
    self.status = status
    self.comment = comment
    self.isCarriedOver = isCarriedOver
    self.goals = goals
    self.predecessor = predecessor
  }
}
