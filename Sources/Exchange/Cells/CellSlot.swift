package import FollowUp

/// A figure that can be written: its address, what stands there, and how a text is read for it. The one way that a pasted block, a CSV
/// file and a Kolada answer share.
package struct CellSlot: Hashable, Sendable {
  /// What a cell takes.
  package enum Taking: Hashable, Sendable {
    /// A number; whether the shown sign is the opposite of the inside one.
    case number(isNegated: Bool)
    /// A number with an operator, or words.
    case target
    case words
  }

  /// Why a cell cannot be written.
  package enum Refusal: Hashable, Sendable {
    /// It is computed from others.
    case computed
    /// Its reporting point is fastställd: its name.
    case decided(String)
  }

  package let address: FigureAddress
  /// Row and column as people say them.
  package let label: String
  /// The figure that stands there, typed or computed.
  package let before: Figure
  package let taking: Taking
  /// The unit a bare number is in.
  package let unit: MeasureUnit
  package let refusal: Refusal?

  package init(
    address: FigureAddress, label: String, before: Figure, taking: Taking, unit: MeasureUnit,
    refusal: Refusal? = nil
  ) {
    self.address = address
    self.label = label
    self.before = before
    self.taking = taking
    self.unit = unit
    self.refusal = refusal
  }

  /// The figure a text makes of what stands there; its comment, its date and its own unit stay. What we have copied out ourselves reads
  /// back as the very figure.
  /// - Parameter bare: the unit a bare number is in, when it is not the slot's.
  package func read(
    _ text: String, decimals: DecimalFinding, in bare: MeasureUnit? = nil
  ) throws(CellFlaw) -> Figure {
    let unit = bare ?? self.unit
    if unit == self.unit, CellText.trimmed(text) == CellText.trimmed(copied) { return before }
    switch taking {
    case .number(let isNegated):
      let content = try CellNumber(unit: unit, decimals: decimals).read(text)
      return with(isNegated ? content.negated : content)
    case .target: return try target(text, unit, decimals)
    case .words: return with(words(text))
    }
  }

  /// The figure with other content, in the base unit and the inside sign. A number is the same whatever decimals it is written with.
  package func with(_ content: Figure.Content) -> Figure {
    before.content == content ? before : before.replacing(content)
  }

  /// Why a figure cannot be written here, in a few words; nil when it can, or stands here already.
  package func refusal(of figure: Figure) -> String? {
    guard figure != before else { return nil }
    switch refusal {
    case .computed: return "\(label) räknas av andra siffror"
    case .decided(let point): return "\(label) kan inte ändras: \(point) är fastställd"
    case nil: return nil
    }
  }

  private func target(
    _ text: String, _ unit: MeasureUnit, _ decimals: DecimalFinding
  ) throws(CellFlaw) -> Figure {
    let relation = TargetText(text)
    let content: Figure.Content =
      relation.isWords
      ? .words(relation.operand) : try CellNumber(unit: unit, decimals: decimals).read(relation.operand)
    if relation.comparison != nil, case .missing = content { throw .number(.targetMissing(text)) }
    if before.content == content, before.comparison == relation.comparison { return before }
    var figure = before.replacing(content)
    figure.comparison = relation.comparison
    figure.reference = relation.isWords ? before.reference : nil
    return figure
  }

  /// A dash in a cell of words is a word for missing, unless it is marked as text.
  private func words(_ text: String) -> Figure.Content {
    let typed = CellText.trimmed(text)
    if let marked = CellText.unmarked(typed) { return .words(marked) }
    let entry = NumberEntry(unit: unit, current: nil, decimals: 0)
    if case .missing(let missing) = try? entry.read(typed) { return .missing(missing) }
    return .words(typed)
  }
}

extension Figure.Content {
  var negated: Figure.Content {
    if case .number(let number) = self { .number(-number) } else { self }
  }
}
