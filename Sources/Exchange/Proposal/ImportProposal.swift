package import FollowUp

/// What an import would do: the same value for a paste, a file and an answer from Kolada, for the screen and the command line.
package struct ImportProposal: Hashable, Sendable {
  /// Each change by address, with what stands there and what is to stand there, in the order they were read.
  package var lines: [ProposedChange] = []
  /// Figures that were read and stand there already.
  package var unchanged = 0
  package var problems: [ImportProblem] = []
  /// What was read and goes nowhere.
  package var leftOut: [LeftOut] = []
  /// What may be meant, for a person to say yes to.
  package var suggestions: [ImportSuggestion] = []
  /// What was read against what goes in, a column at a time.
  package var controls: [ControlTotal] = []

  /// The decimal sign the amounts of a file were read by; nil when they show none, or each was read by itself.
  package var decimalSign: DecimalSign?
  /// What became of the records of a file; nil for what has none.
  package var records: RecordCount?

  package init() {}

  /// To commit, in one entry. Empty when something stops the whole: nothing is written by halves.
  package var changes: [Change] { problems.stops ? [] : lines.map(\.change) }

  /// Adds the figure of a slot: a change, or one that stands there already.
  mutating func add(_ slot: CellSlot, _ figure: Figure) {
    if let line = ProposedChange(slot, to: figure) { lines.append(line) } else { unchanged += 1 }
  }

  mutating func tell(_ weight: ImportProblem.Weight, at place: ImportPlace? = nil, _ sentence: String) {
    problems.append(ImportProblem(weight, at: place, sentence))
  }
}

/// What may be meant: nothing of it is done until a person says yes.
package struct ImportSuggestion: Hashable, Sendable {
  /// What it is about: an indicator.
  package let subject: EntityID
  /// What to answer with: a key figure's id.
  package let answer: String
  package let sentence: String
  /// What a yes would change.
  package let lines: [ProposedChange]

  package init(subject: EntityID, answer: String, sentence: String, lines: [ProposedChange]) {
    self.subject = subject
    self.answer = answer
    self.sentence = sentence
    self.lines = lines
  }
}
