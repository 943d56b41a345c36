import Exchange
import FollowUp

/// What is said on a line of the mapping.
extension ImportWork {
  /// - Returns: a Swedish sentence where it cannot be so: then nothing is changed.
  mutating func answer(_ answer: MappingAnswer, at place: MappingPlace, in plan: Plan) -> String? {
    let (columns, source) = (columns, source)
    return change(in: plan) { draft in
      switch answer {
      case .target(let target): draft.go(to: target, in: plan)
      case .unit(let unit): draft.unit = unit
      case .sign(let sign): draft.sign = sign
      case .matching(let ways): draft.matching = ways
      case .summing(let isSummed): draft.isSummed = isSummed
      case .encoding(let encoding): draft.encoding = encoding
      case .separator(let separator): draft.separator = separator
      case .decimals(let sign): draft.decimalSign = sign
      case .meaning(let meaning):
        guard case .column(let index) = place else { return }
        draft.set(meaning, of: index, in: columns)
        if meaning == .divider { draft.proposeWords(columns, index, source.text, in: plan) }
      case .word(let column):
        if case .word(let word) = place { draft.set(column, of: word) }
      case .row(let row):
        guard case .rule(let index) = place, draft.rules.indices.contains(index) else { return }
        draft.set(RowRule(draft.rules[index].codes, to: row), replacing: index)
      case .column: break
      }
    }
  }

  /// Nothing on the line any more: the column or the word is not in, the rule is gone, the file shows it by itself. False where there is
  /// nothing to take away.
  mutating func clear(_ place: MappingPlace, in plan: Plan) -> Bool {
    guard let without = without(place) else { return false }
    return change(in: plan, without) == nil
  }

  private func without(_ place: MappingPlace) -> ((inout UnfinishedMapping) -> Void)? {
    let columns = columns
    switch place {
    case .column(let index): return { $0.set(.nothing, of: index, in: columns) }
    case .lost(let source): return { $0.remove(source) }
    case .word(let word): return { $0.set(nil, of: word) }
    case .rule(let index): return { $0.removeRule(index) }
    case .skip(let index): return { $0.removeSkip(index) }
    case .encoding where file.format == nil: return { $0.encoding = nil }
    case .separator where file.format == nil: return { $0.separator = nil }
    case .decimals where file.format == nil: return { $0.decimalSign = nil }
    case .target, .unit, .sign, .matching, .summing, .newRule, .newSkip, .save, .encoding, .separator,
      .decimals:
      return nil
    }
  }
}

extension UnfinishedMapping {
  /// Amounts that were taken to be in the one table's unit are taken to be in the other's.
  fileprivate mutating func go(to target: ImportMapping.Target, in plan: Plan) {
    let isUsual = unit == MappingSearch.ground(self.target, plan)?.unit
    self.target = target
    if isUsual, let usual = MappingSearch.ground(target, plan)?.unit { unit = usual }
  }

  fileprivate mutating func proposeWords(
    _ columns: FileColumns, _ index: Int, _ text: DelimitedText, in plan: Plan
  ) {
    guard let grid = MappingSearch.ground(target, plan)?.grid else { return }
    propose(columns.texts(of: index, in: text).prefix(200).map(\.text), among: grid.columns)
  }
}
