/// A row of a table: its kind, its place and, when nobody types it, its formula.
package struct TableRow: Hashable, Sendable {
  /// What a row's figures are; decides which way is better and how the sign is shown.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case revenue, cost, net
    /// Eget kapital and balansresultat: shown below the table, summed by nobody.
    case equity
    /// An item of a list of amounts (investments, frame changes, grants, measures).
    case item
    /// A volume or a key figure.
    case quantity
  }

  /// A sum of other rows, some of them subtracted.
  package struct Term: Hashable, Sendable {
    package let row: EntityID
    package let isSubtracted: Bool

    package init(row: EntityID, isSubtracted: Bool = false) {
      self.row = row
      self.isSubtracted = isSubtracted
    }
  }

  package internal(set) var id: EntityID
  package var label: String
  package var kind: Kind
  /// Empty when the row is typed; else the rows it is computed from.
  package var terms: [Term]
  /// The row this one is a part of (egen regi of a total); nil at the top.
  package var parent: EntityID?
  /// The heading the row stands under (an area, an effect goal).
  package var section: String?
  /// The row's own unit when it is not the table's.
  package var unit: MeasureUnit?
  /// The goals the row serves, by id.
  package var goals: [EntityID]
  /// What a quoted figure claims to be, each held against it; empty when nothing in the store says so.
  package var claims: [Claim]
  /// The name of the settings' key by which its budget is spread over the months; nil spreads it evenly.
  package var periodKey: String?
  /// What is known of the row as a measure; nil for other rows, and while nothing is known.
  package var measure: MeasureFacts?

  package init(
    id: EntityID, label: String, kind: Kind, terms: [Term] = [], parent: EntityID? = nil,
    section: String? = nil,
    unit: MeasureUnit? = nil, goals: [EntityID] = [], claims: [Claim] = [], periodKey: String? = nil,
    measure: MeasureFacts? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.terms = terms
    self.parent = parent
    self.section = section
    self.unit = unit
    self.goals = goals
    self.claims = claims
    self.periodKey = periodKey
    self.measure = measure
  }

  package var isComputed: Bool { !terms.isEmpty }
}
