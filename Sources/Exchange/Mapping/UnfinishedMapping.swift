package import FollowUp

/// A mapping while a person makes it: what is not said yet is nil, and every step can be taken back.
package struct UnfinishedMapping: Hashable, Sendable {
  package var name: String
  /// What was asked about another target's columns is asked no more.
  package var target: ImportMapping.Target {
    didSet { if target != oldValue { remarks.removeAll { $0.column != nil } } }
  }
  package var encoding: TextEncoding?
  package var separator: Separator?
  package var decimalSign: DecimalSign?
  package internal(set) var key: SourceColumn?
  package var matching: [NameIndex.Means]
  /// The fields of amounts that each go to a column of ours; none while another field divides the amounts.
  package internal(set) var columns: [AmountColumn] = []
  /// The one field of amounts that another divides, and that other.
  package internal(set) var amount: SourceColumn?
  package internal(set) var divider: SourceColumn?
  package internal(set) var words: [ColumnWord] = []
  /// The field the words are of: they wait there while it divides nothing.
  var wordsColumn: SourceColumn?
  /// When a person says it, it is said of all columns.
  package var unit: MeasureUnit {
    didSet {
      columns = columns.map { AmountColumn($0.source, to: $0.column) }
      remarks.removeAll { $0.isQuestion && $0.column == nil }
    }
  }
  package var sign: AmountSign
  package internal(set) var skipping: [SkipRule]
  package internal(set) var rules: [RowRule]
  package var isSummed: Bool
  /// What the file leaves open, until it is answered.
  var remarks: [MappingRemark] = []

  /// Nothing but where the amounts go, and what they are in.
  package init(for target: ImportMapping.Target, unit: MeasureUnit, key: SourceColumn? = nil) {
    (name, self.target, self.unit, self.key) = ("", target, unit, key)
    (matching, sign, skipping, rules, isSummed) = (NameIndex.Means.allCases, .asShown, [], [], false)
  }

  /// All that a mapping says, to go on with.
  package init(_ mapping: ImportMapping) {
    (name, target) = (mapping.name, mapping.target)
    (encoding, separator, decimalSign) = (mapping.encoding, mapping.separator, mapping.decimalSign)
    (key, matching, unit, sign) = (mapping.key, mapping.matching, mapping.unit, mapping.sign)
    (skipping, rules, isSummed) = (mapping.skipping, mapping.rules, mapping.isSummed)
    remarks = mapping.remarks
    switch mapping.amounts {
    case .columns(let columns): self.columns = columns
    case .divided(let amount, let by, let words):
      (self.amount, divider, wordsColumn, self.words) = (amount, by, by, words)
    }
  }

  /// What has been said as a mapping; nil as long as something is lacking.
  package var mapping: ImportMapping? {
    guard let key, let amounts else { return nil }
    return ImportMapping(
      name: name, target: target, encoding: encoding, separator: separator, decimalSign: decimalSign,
      key: key, matching: matching, amounts: amounts, unit: unit, sign: sign, skipping: skipping,
      rules: rules, isSummed: isSummed, remarks: remarks)
  }

  /// Whether one field's words say which column of ours another field's amounts go to.
  package var isDivided: Bool { amount != nil || divider != nil }

  private var amounts: ImportMapping.Amounts? {
    guard isDivided else { return columns.isEmpty ? nil : .columns(columns) }
    guard let amount, let divider, !words.isEmpty else { return nil }
    return .divided(amount: amount, by: divider, words)
  }

  /// What has to be said before anything can be read, as a Swedish sentence; nil when all is.
  package var lacking: String? {
    if columns.isEmpty, let question = remarks.first(where: \.isQuestion) { return question.sentence }
    if key == nil { return "Välj kolumnen som säger radens namn eller kod." }
    guard isDivided else {
      return columns.isEmpty ? "Välj vad minst en kolumn med belopp är hos oss." : nil
    }
    if amount == nil { return "Välj kolumnen med belopp som ska delas upp." }
    guard let divider else { return "Välj kolumnen som delar upp beloppen." }
    return words.isEmpty ? "Säg vad minst ett av orden i \(divider.text) är hos oss." : nil
  }
}
