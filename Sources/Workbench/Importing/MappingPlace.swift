package import Exchange
package import FollowUp

/// A line of a mapping that something can be said on.
package enum MappingPlace: Hashable, Sendable {
  case target, unit, sign, matching, summing
  case encoding, separator, decimals
  /// A column of the file, from 0.
  case column(Int)
  /// A column that the mapping names and the file does not have.
  case lost(SourceColumn)
  /// A word of the column that divides the amounts.
  case word(String)
  /// By its place in the mapping.
  case rule(Int)
  case newRule
  case skip(Int)
  case newSkip
  case save
}

/// What is asked of a mapping, for which the answer is chosen from a list.
package enum MappingQuestion: Hashable, Sendable {
  case value(MappingPlace)
  /// Which row of ours the codes are summed on.
  case row(CodePattern, replacing: Int?)
  /// In which column of the file records to leave out are known.
  case skipColumn
  /// Which row of ours a name in the file is; its place among what is left out.
  case leftOut(String, at: Int)
  /// Which column of ours a word that was left out is.
  case leftOutWord(String, at: Int)
}

/// What is chosen; nil is for what the file itself shows, or for nothing.
package enum MappingAnswer: Hashable, Sendable {
  case target(ImportMapping.Target)
  case unit(MeasureUnit)
  case sign(AmountSign)
  case matching([NameIndex.Means])
  case summing(Bool)
  case encoding(TextEncoding?)
  case separator(Separator?)
  case decimals(DecimalSign?)
  case meaning(ColumnMeaning)
  case word(ColumnKey?)
  case row(EntityID)
  case column(SourceColumn)
}
