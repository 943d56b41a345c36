package import FollowUp

/// The one thing that has the focus: its address, what people call it, and how it is edited.
package struct Focus: Hashable, Sendable {
  /// How a field is edited.
  package enum Editor: Hashable, Sendable {
    /// A number: the unit a bare number is in, decimals shown, whether the shown sign is the opposite of the inside one, and the
    /// power of ten (base unit) that its table prints; nil outside tables.
    case number(unit: MeasureUnit, decimals: Int, isNegated: Bool, precision: Int? = nil)
    /// A target: an operator and a number, or words.
    case target(unit: MeasureUnit, decimals: Int)
    /// A text of one line or more.
    case text
    /// Words in a table's cell.
    case words
    /// The comment that belongs to a figure.
    case note
    /// A level 1–4, by its names.
    case level(names: [String])
    /// One of a closed list; each with its raw value and its Swedish name.
    case choice([Choice])
    /// Several words or sentences, with a separator between them.
    case list(separator: Character)
    /// Any number of a closed list.
    case anyOf([Choice])
  }

  package struct Choice: Hashable, Sendable {
    package let value: String
    package let name: String

    package init(value: String, name: String) {
      self.value = value
      self.name = name
    }
  }

  /// A motivation that a new value must have, and where it is kept.
  package struct Motivation: Hashable, Sendable {
    package let address: FigureAddress
    package let question: String
    package let current: String?
    /// The value that needs no motivation (the proposed attainment, the present level).
    package let exempt: FieldValue?

    package init(address: FigureAddress, question: String, current: String?, exempt: FieldValue?) {
      self.address = address
      self.question = question
      self.current = current
      self.exempt = exempt
    }
  }

  package let address: FigureAddress?
  /// `Personal · prognos helår`.
  package let label: String
  package let editor: Editor?
  /// Why it cannot be edited (`summan räknas av raderna ovanför`); nil when it can.
  package let refusal: String?
  /// More to say of it in the status line: what was printed, last year's value.
  package let remark: String?
  package let motivation: Motivation?

  package init(
    address: FigureAddress?, label: String, editor: Editor? = nil, refusal: String? = nil,
    remark: String? = nil, motivation: Motivation? = nil
  ) {
    self.address = address
    self.label = label
    self.editor = editor
    self.refusal = refusal
    self.remark = remark
    self.motivation = motivation
  }

  package var isEditable: Bool { address != nil && editor != nil && refusal == nil }
}
