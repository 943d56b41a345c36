import Exchange
import FollowUp

extension LeftOut {
  /// What it begins with, for a rule to begin with; nil where no rule is about it.
  var code: String? {
    guard cause == .row || cause == .severalRows else { return nil }
    return CodePattern.naming(key).map { "\($0)" }
  }
}

extension ImportWork {
  /// What stands on the line in columns that are neither key nor amounts: what an account is called.
  func others(of item: LeftOut) -> String {
    guard case .line(let line) = item.place,
      let record = source.text.records.first(where: { $0.line == line })
    else { return "" }
    let free = columns.columns.indices.filter { draft.meaning(of: $0, in: columns) == .nothing }
    return free.map { CellText.trimmed(record.field($0)) }.filter { $0.contains(where: \.isLetter) }
      .joined(separator: " ")
  }

  /// Says which row of ours a name in the file is of.
  /// - Returns: a Swedish sentence where no rule can say it.
  mutating func say(_ row: EntityID, named key: String, in plan: Plan) -> String? {
    var isRule = true
    let reason = change(in: plan) { isRule = $0.set(row, named: key) }
    return isRule ? reason : "För ”\(key)” går det inte att skriva en regel: byt namn på raden i filen."
  }

  /// Where its mapping waits when one leaves it unsaved: by the file and the year.
  func placeAside(in plan: Plan) -> String { "\(file.source.digest) \(plan.committee) \(plan.year)" }

  /// How many records of the file have a key that the codes are about.
  func rows(of codes: CodePattern) -> Int {
    guard let key = draft.key.flatMap(columns.index) else { return 0 }
    return columns.texts(of: key, in: source.text).reduce(0) { $0 + (codes.matches($1.text) ? $1.count : 0) }
  }
}
