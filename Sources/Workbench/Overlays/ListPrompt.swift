package import FollowUp

/// A line to fill in with a list below that narrows as one types: palette, search, choosers and the address prompt are
/// all this.
package struct ListPrompt: Hashable, Sendable {
  /// What choosing an item does.
  package enum Purpose: Hashable, Sendable {
    case palette, search, address
    case committee, year, period
    /// A value for a field with a closed list.
    case field(Focus)
    /// A field of the thing, to edit.
    case form(FigureAddress)
    /// Where to go.
    case links
    /// What kind of thing to add, near the address.
    case addition(FigureAddress)
    /// One of the two sides of a comparison.
    case comparison(isLeft: Bool)
    /// What to see of the journal.
    case journalFilter
    /// Which thing is meant.
    case thing(ThingPurpose)
    /// Something of the mapping of a file.
    case mapping(MappingQuestion)
  }

  package enum ThingPurpose: Hashable, Sendable {
    case properties, rename, copy, remove
  }

  package enum Target: Hashable, Sendable {
    case command(Command)
    case address(FigureAddress)
    /// A row of a register pane, by its tab and id.
    case row(PaneID, tab: String, String)
    case committee(EntityID)
    case year(Int)
    case point(EntityID)
    case value(FieldValue)
    case field(FigureAddress)
    case link(FigureAddress)
    case kind(NewThing.Kind)
    case thing(FigureAddress)
    case side(ComparisonSide)
    /// The tag of a filter; nil for all rows.
    case filter(String?)
    case newCommittee, newYear, newPoint
    case mapping(MappingAnswer)
  }

  package struct Item: Hashable, Sendable {
    package let target: Target
    package let text: String
    /// Shown to the right: a key, a value.
    package let detail: String
    /// What the status line says of it while it is chosen: the text whole, or in other words.
    package let told: String
    /// The value it stands for; nil for what is no value.
    var value: FieldValue? {
      if case .value(let value) = target { value } else { nil }
    }

    /// Why it cannot be chosen now; nil when it can.
    package let refusal: String?

    package init(
      target: Target, text: String, detail: String = "", refusal: String? = nil, told: String? = nil
    ) {
      self.target = target
      self.told = told ?? text
      self.text = text
      self.detail = detail
      self.refusal = refusal
    }
  }

  package let purpose: Purpose
  package let title: String
  package private(set) var line: EditLine
  /// Everything there is to choose from, in order.
  package let items: [Item]
  /// What the typed text leaves, best first.
  package private(set) var matches: [Item]
  package private(set) var selection: Int

  package init(_ purpose: Purpose, title: String, items: [Item], selected: Target? = nil) {
    self.purpose = purpose
    self.title = title
    self.items = items
    line = EditLine()
    matches = items
    selection = items.firstIndex { $0.target == selected } ?? 0
  }

  package var selected: Item? { matches.indices.contains(selection) ? matches[selection] : nil }

  package mutating func edit(_ change: (inout EditLine) -> Void) {
    change(&line)
    matches = Matching.filter(items, by: line.text) { $0.text }
    selection = 0
  }

  package mutating func move(_ move: Move) {
    selection = move.row(from: selection, count: matches.count)
  }
}
