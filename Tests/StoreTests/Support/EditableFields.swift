import FollowUp

/// Every field of a year that can be written, and values to write there.
struct EditableFields {
  let plan: Plan

  init(of plan: Plan) { self.plan = plan }

  /// Every figure that is typed, every field of every thing, and what is said of the year as a whole.
  var addresses: [FigureAddress] { observations + cells + fields + summaries }

  private var fields: [FigureAddress] {
    plan.things.flatMap { address, thing in thing.fields.map { address.appending($0.name, address.period) } }
  }

  private var summaries: [FigureAddress] {
    [
      "goals/overall/attainment", "goals/overall/motivation", "risks/overall/level",
      "risks/overall/motivation", "plan/title",
    ]
    .compactMap { FigureAddress("\(plan.committee)/\(plan.year)/\($0)") }
  }

  private var observations: [FigureAddress] {
    plan.goals.indicators.flatMap { indicator in
      indicator.observations.compactMap { observation in
        EntityID(observation.field).map { plan.address(.goals, [indicator.id, $0], observation.period) }
      }
    }
  }

  private var cells: [FigureAddress] {
    [FigureAddress.Register.money, .actions, .statistics].flatMap { register in
      plan.tables(of: register).flatMap { table in
        table.rows.flatMap { row in
          table.columns.map(\.key).filter { !table.isComputed(.init(row: row.id, column: $0)) }.map {
            plan.address(register, [table.id, row.id, $0.field], $0.period)
          }
        }
      }
    }
  }
}

extension EditableFields {
  /// A change of a field to something that may stand there; nil where the plan refuses to say what it holds.
  func change(_ address: FigureAddress, _ random: inout SeededGenerator) -> Change? {
    guard plan.decidedPoint(covering: address) == nil, !isSealed(address),
      let now = try? plan.value(at: address)
    else {
      return nil
    }
    let kind = plan.kind(of: address)
    let to = kind.map { value(of: $0, address, now, &random) } ?? value(like: now, address, &random)
    return Change(address, from: now, to: to)
  }

  /// What is said of a report that is decided, and that it is: that takes a decision, not an edit.
  private func isSealed(_ address: FigureAddress) -> Bool {
    guard address.register == .plan, let point = plan.reportingPoint(address.path[0]) else { return false }
    return point.decided != nil || address.path.last?.description == "decided"
  }

  /// A figure of a table, an observation, or what is said of the year.
  private func value(
    like now: FieldValue, _ address: FigureAddress, _ random: inout SeededGenerator
  ) -> FieldValue {
    switch now {
    case .figure(let figure): .figure(figure.replacing(content(isCount: false, &random)))
    case .text where address.register == .plan:
      .text(["Plan 2026", nil].randomElement(using: &random) ?? nil)
    case .text: .text(Self.texts.randomElement(using: &random) ?? nil)
    case .choice where address.register == .goals:
      .choice(Attainment.allCases.randomElement(using: &random)?.rawValue)
    case .choice: .choice(ControlSummary.Level.allCases.randomElement(using: &random)?.rawValue)
    case .level, .list, .thing: now
    }
  }

  private func value(
    of kind: FieldKind, _ address: FigureAddress, _ now: FieldValue, _ random: inout SeededGenerator
  ) -> FieldValue {
    let name = address.path.last?.description ?? ""
    switch kind {
    case .name where name == "unit":
      return .text(["tkr", "mnkr", "%", "antal"].randomElement(using: &random))
    case .name:
      return .text(["Ett nytt namn – ”åäö”", "N", "x\u{1F1F8}\u{1F1EA}"].randomElement(using: &random))
    case .line where name == "given-year": return .text(["2024", ""].randomElement(using: &random))
    case .line where name == "decimals": return .text(["0", "3"].randomElement(using: &random))
    case .line where name == "predecessor":
      return .text(["forra-malet", nil].randomElement(using: &random) ?? nil)
    case .line: return .text([nil, "", "En rad \"\\ åäö"].randomElement(using: &random) ?? nil)
    case .text: return .text(Self.texts.randomElement(using: &random) ?? nil)
    case .choice(let choices): return .choice(choices.randomElement(using: &random)?.value)
    case .status: return .choice(["Pågår", "Klart", nil].randomElement(using: &random) ?? nil)
    case .flag: return .choice(["yes", "no", nil].randomElement(using: &random) ?? nil)
    case .level: return .level([nil, 1, 2, 3, 4].randomElement(using: &random) ?? nil)
    case .count: return .figure((now.figure ?? .empty).replacing(content(isCount: true, &random)))
    case .figure: return .figure((now.figure ?? .empty).replacing(content(isCount: false, &random)))
    case .date: return .text(["2025-09-24", nil].randomElement(using: &random) ?? nil)
    case .period: return .text(["2025", "2026-10"].randomElement(using: &random))
    case .link(let target): return link(target, name, address, now, &random)
    case .links: return .list(plan.goals.nodes.shuffled(using: &random).prefix(2).map(\.id.description))
    case .words: return words(name, now, &random)
    }
  }

  private func link(
    _ target: LinkTarget, _ name: String, _ address: FigureAddress, _ now: FieldValue,
    _ random: inout SeededGenerator
  ) -> FieldValue {
    let words: [String]
    switch target {
    // What would be a circle is tried elsewhere.
    case .row where name == "parent", .goal where name == "parent": return now
    case .goal: words = plan.goals.nodes.map(\.id.description)
    case .risk: words = plan.risks.risks.map(\.id.description)
    case .table: words = plan.tables(of: address.register).map(\.id.description)
    case .row:
      words =
        plan.tables(of: address.register).first { $0.id == address.path[0] }?.rows.map(\.id.description) ?? []
    case .budgetRow: words = plan.money.flatMap { table in table.rows.map { "\(table.id)/\($0.id)" } }
    case .activity:
      words = plan.actions.commitments.flatMap { owner in owner.activities.map { "\(owner.id)/\($0.id)" } }
    }
    let isRequired = address.register == .goals
    return .choice(((isRequired ? [] : [nil]) + words).randomElement(using: &random) ?? nil)
  }

  private func words(_ name: String, _ now: FieldValue, _ random: inout SeededGenerator) -> FieldValue {
    switch name {
    case "signs": .list([["cost"], [], ["revenue", "net"]].randomElement(using: &random) ?? [])
    case "criteria":
      .list(
        [[], ["antal, högst 6: 0–3 Ej godkänd; 4 Delvis; 5–6 Godkänd", "%: 0–79 Ej; 80–100 Godkänt"]]
          .randomElement(using: &random) ?? [])
    default: now
    }
  }

  private func content(isCount: Bool, _ random: inout SeededGenerator) -> Figure.Content {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .missing(Figure.Missing.allCases.randomElement(using: &random) ?? .empty)
    case 1 where !isCount: return .words("Minska, ”trots” \u{1B}[2J \\ \"åäö\"")
    default:
      let range: ClosedRange<Int64> =
        isCount ? 0...1000 : -999_999_999_999_999...999_999_999_999_999
      let coefficient = Int128(
        Int64.random(in: range, using: &random) / (Bool.random(using: &random) ? 1 : 1_000_000))
      return .number(
        ExactDecimal(coefficient: coefficient, exponent: isCount ? 0 : Int.random(in: -6...6, using: &random))
      )
    }
  }

  private static let texts: [String?] = [
    nil, "", "Färre ärenden – men dyrare", "rad ett\nrad två\t\u{1B}[2J", "\u{2028}\u{0}\u{FEFF}🇸🇪 \"\\\"",
  ]
}

extension FieldValue {
  fileprivate var figure: Figure? {
    if case .figure(let figure) = self { figure } else { nil }
  }
}
