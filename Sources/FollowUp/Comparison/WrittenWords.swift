/// What fields hold, in words: levels by the names of the settings' scale, links by the names of what they lead to.
struct WrittenWords {
  private let plan: Plan
  private let scale: RiskScale
  private let names: [String: String]

  init(_ plan: Plan, scale: RiskScale) {
    self.plan = plan
    self.scale = scale
    let goals = plan.goals.nodes.map { ("goal \($0.id)", $0.name) }
    let risks = plan.risks.risks.map { ("risk \($0.id)", "\($0.number) \($0.name)") }
    names = Dictionary(goals + risks) { first, _ in first }
  }

  /// Empty when nothing is said.
  func text(_ value: FieldValue, _ kind: FieldKind, at address: FigureAddress) -> String {
    switch value {
    case .text(let text): text ?? ""
    case .level(let level): level.map { told($0, kind) } ?? ""
    case .choice(let word): word.map { name(of: $0, kind, at: address) } ?? ""
    case .list(let words):
      words.map { name(of: $0, kind, at: address) }.joined(separator: separator(kind))
    case .figure(let figure): told(figure, kind)
    case .thing(let placed): placed?.thing.name ?? ""
    }
  }

  private func told(_ level: Int, _ kind: FieldKind) -> String {
    let levels: [RiskScale.Level] =
      switch kind {
      case .level(.likelihood): scale.likelihoods
      case .level(.consequence): scale.consequences
      default: []
      }
    return levels.indices.contains(level - 1) ? "\(level) \(levels[level - 1].name)" : String(level)
  }

  private func told(_ figure: Figure, _ kind: FieldKind) -> String {
    guard case .figure(let unit) = kind, !figure.isMissing else { return "" }
    return NumberText.figure(figure, in: unit, decimals: nil)
      + (figure.number == nil ? "" : NumberText.unitSuffix(unit))
  }

  private func name(of word: String, _ kind: FieldKind, at address: FigureAddress) -> String {
    switch kind {
    case .choice(let choices): choices.first { $0.value == word }?.name ?? word
    case .flag: FieldChoice.yesAndNo.first { $0.value == word }?.name ?? word
    case .link(let target), .links(let target): name(of: word, target, at: address)
    case .name, .line, .text, .status, .level, .count, .figure, .date, .period, .words: word
    }
  }

  /// The id itself where what it leads to is not there.
  private func name(of id: String, _ target: LinkTarget, at address: FigureAddress) -> String {
    let tables = plan.tables(of: address.register)
    let found: String? =
      switch target {
      case .goal: names["goal \(id)"]
      case .risk: names["risk \(id)"]
      case .table: tables.first { $0.id.description == id }?.title
      case .row:
        tables.first { $0.id == address.path.first }?.rows.first { $0.id.description == id }?.label
      case .budgetRow, .activity: nil
      }
    return found ?? id
  }

  /// Whole sentences are kept apart by more than a comma.
  private func separator(_ kind: FieldKind) -> String {
    if case .words(let example) = kind, example.contains(":") || example.contains(";") { return "; " }
    return ", "
  }
}
