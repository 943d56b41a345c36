/// What is to be told of a mapping that was drawn up from a file: something to know, or something that only a person can say.
package struct MappingRemark: Hashable, Sendable {
  /// The column of the file it is about; nil for the whole file.
  package let column: SourceColumn?
  package let sentence: String
  /// Whether nothing is to be written before it is answered.
  package let isQuestion: Bool

  package init(_ column: SourceColumn? = nil, _ sentence: String, isQuestion: Bool) {
    self.column = column
    self.sentence = sentence
    self.isQuestion = isQuestion
  }

  var problem: ImportProblem { ImportProblem(isQuestion ? .stops : .note, sentence) }
}
