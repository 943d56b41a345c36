/// Adding, renaming, moving, copying and removing: pure rules from a year to the changes that do it.
///
/// The changes are one entry of the journal; taken back in reverse order they bring everything back.
package enum Structure {}

/// What a new thing, or one that has moved, comes to: the changes, and where it then is.
package struct Addition: Hashable, Sendable {
  package let changes: [Change]
  package let address: FigureAddress

  package init(changes: [Change], address: FigureAddress) {
    self.changes = changes
    self.address = address
  }
}

/// What removing a thing would do.
package enum Removal: Hashable, Sendable {
  /// Nothing points to it.
  case ready([Change])
  /// Others point to it, or cannot be without it. The changes remove those that cannot, and clear the other links.
  case pointedTo([PlanLink], clearing: [Change])
}

/// Where a thing is to be moved.
package enum MoveTarget: Hashable, Sendable {
  case up, down, first, last
  /// After another of its kind, wherever that stands.
  case after(FigureAddress)
  /// Last inside another thing: a goal or an indicator under a goal, a row in another table, an activity in another
  /// commitment. The root of a register puts a goal at the top.
  case under(FigureAddress)
}
