package import FollowUp

/// Words, rules and what is left out on purpose.
extension UnfinishedMapping {
  /// The column of ours that a word means; nil when it means none. Case and blanks do not count.
  package func column(of word: String) -> ColumnKey? {
    let folded = FoldedName(word)
    return words.first { FoldedName($0.word) == folded }?.column
  }

  /// - Parameter column: nil to leave out what stands beside the word.
  package mutating func set(_ column: ColumnKey?, of word: String) {
    let folded = FoldedName(word)
    let place = words.firstIndex { FoldedName($0.word) == folded }
    words.removeAll { FoldedName($0.word) == folded }
    guard let column else { return }
    words.insert(ColumnWord(word, means: column), at: place ?? words.count)
  }

  /// Words that are called as a column of ours, and as no other.
  package mutating func propose(_ found: [String], among columns: [GridColumn]) {
    for word in found where self.column(of: word) == nil {
      let folded = FoldedName(word)
      let meant = columns.filter { $0.names.contains { FoldedName($0) == folded } }
      if !folded.isEmpty, meant.count == 1 { set(meant[0].key, of: word) }
    }
  }

  /// Adds a rule, in place of another or of one of the same codes.
  package mutating func set(_ rule: RowRule, replacing place: Int? = nil) {
    if let place, rules.indices.contains(place) { rules[place] = rule } else { rules.append(rule) }
    let kept = place.flatMap { rules.indices.contains($0) ? $0 : nil } ?? rules.count - 1
    rules = rules.enumerated().filter { $0.offset == kept || $0.element.codes != rule.codes }.map(\.element)
  }

  /// Says which row of ours a name in the file is of, whatever was said of just that name before; false where no rule can be written for it.
  package mutating func set(_ row: EntityID, named key: String) -> Bool {
    guard let codes = CodePattern.naming(key) else { return false }
    rules.removeAll { rule in
      if case .exact = rule.codes { rule.codes.matches(key) } else { false }
    }
    rules.append(RowRule(codes, to: row))
    return true
  }

  package mutating func removeRule(_ place: Int) {
    if rules.indices.contains(place) { rules.remove(at: place) }
  }

  package mutating func set(_ rule: SkipRule, replacing place: Int? = nil) {
    if let place, skipping.indices.contains(place) {
      skipping[place] = rule
    } else if !skipping.contains(rule) {
      skipping.append(rule)
    }
  }

  package mutating func removeSkip(_ place: Int) {
    if skipping.indices.contains(place) { skipping.remove(at: place) }
  }
}
