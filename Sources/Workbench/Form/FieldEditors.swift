import FollowUp

/// How each kind of field is edited, with the municipality's own words and the plan's own things to choose from.
struct FieldEditors {
  let context: PaneContext

  func editor(of kind: FieldKind, at address: FigureAddress) -> Focus.Editor {
    switch kind {
    case .name, .line, .text, .date, .period: .text
    case .choice(let choices): .choice(choices.map { Focus.Choice(value: $0.value, name: $0.name) })
    case .status: .choice(statuses(at: address))
    case .flag: .choice(FieldChoice.yesAndNo.map { Focus.Choice(value: $0.value, name: $0.name) })
    case .level(let scale): .level(names: names(of: scale))
    case .count: .number(unit: .count, decimals: 0, isNegated: false)
    case .figure(let unit): .number(unit: unit, decimals: 0, isNegated: false)
    case .link(let target): .choice(things(target, from: address))
    case .links(let target): .anyOf(things(target, from: address))
    case .words(let example):
      .list(separator: example.contains(";") ? "|" : example.contains(":") ? ";" : ",")
    }
  }

  /// The settings' words, and the one that stands there when the settings lack it.
  private func statuses(at address: FigureAddress) -> [Focus.Choice] {
    var words = context.municipality.statuses
    if case .choice(let word?) = try? context.plan.value(at: address), !words.contains(word) {
      words.append(word)
    }
    return words.map { Focus.Choice(value: $0, name: $0) }
  }

  private func names(of scale: FieldKind.LevelScale) -> [String] {
    switch scale {
    case .likelihood: context.municipality.riskScale.likelihoods.map(\.name)
    case .consequence: context.municipality.riskScale.consequences.map(\.name)
    case .plain: ["liten", "måttlig", "stor", "mycket stor"]
    }
  }

  /// What a link may lead to; never the thing itself.
  private func things(_ target: LinkTarget, from address: FigureAddress) -> [Focus.Choice] {
    let plan = context.plan
    let owner = address.path.dropLast().last
    switch target {
    case .goal:
      return plan.goals.nodes.filter { $0.id != owner || address.register != .goals }.map {
        named($0.id, $0.name)
      }
    case .risk: return plan.risks.risks.map { named($0.id, "\($0.number) \($0.name)") }
    case .table: return plan.tables(of: address.register).map { named($0.id, $0.title) }
    case .row:
      let table = plan.tables(of: address.register).first { $0.id == address.path.first }
      return table?.rows.filter { $0.id != owner }.map { named($0.id, $0.label) } ?? []
    case .activity:
      return plan.actions.commitments.flatMap { commitment in
        commitment.activities.filter { $0.id != owner }.map {
          Focus.Choice(value: "\(commitment.id)/\($0.id)", name: "\(commitment.name) · \($0.name)")
        }
      }
    case .budgetRow:
      return plan.money.flatMap { table in
        table.rows.map {
          Focus.Choice(value: "\(table.id)/\($0.id)", name: "\(table.title) · \($0.label)")
        }
      }
    }
  }

  private func named(_ id: EntityID, _ name: String) -> Focus.Choice {
    Focus.Choice(value: id.description, name: name)
  }

  /// A risk's changed assessment must be motivated, as in the risk pane.
  func motivation(of info: FieldInfo, of thing: Thing, at address: FigureAddress) -> Focus.Motivation? {
    guard case .risk(let risk) = thing, ["likelihood", "consequence"].contains(info.name.description),
      let field = EntityID("motivation"), case .level(let level?) = try? context.plan.value(at: address)
    else { return nil }
    return Focus.Motivation(
      address: address.with(path: address.path.dropLast() + [field]),
      question: "Varför ändras \(info.title.lowercased())en?", current: risk.motivation, exempt: .level(level)
    )
  }
}
