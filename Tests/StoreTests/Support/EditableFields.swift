import FollowUp

/// Every field of a year that can be written, and values to write there.
struct EditableFields {
  let plan: Plan

  init(of plan: Plan) { self.plan = plan }

  var addresses: [FigureAddress] { goals + tables + risks }

  private var goals: [FigureAddress] {
    let goals = plan.goals.nodes.map(\.id) + [EntityID("overall")].compactMap(\.self)
    return goals.flatMap { [at(.goals, [$0], "attainment"), at(.goals, [$0], "motivation")] }
      + plan.goals.indicators.flatMap { indicator in
        [at(.goals, [indicator.id], "comment")]
          + indicator.observations.map { at(.goals, [indicator.id], $0.field, $0.period) }
      }
  }

  private var tables: [FigureAddress] {
    fields(.money, plan.money) + fields(.actions, plan.actions.tables) + fields(.statistics, plan.statistics)
  }

  private func fields(_ register: FigureAddress.Register, _ tables: [FigureTable]) -> [FigureAddress] {
    tables.flatMap { table in
      table.rows.flatMap { row in
        table.columns.map(\.key).filter { !table.isComputed(.init(row: row.id, column: $0)) }.map {
          at(register, [table.id, row.id], $0.field.description, $0.period)
        }
      }
    }
  }

  private var risks: [FigureAddress] {
    plan.risks.risks.flatMap { risk in
      ["likelihood", "consequence", "motivation"].map { at(.risks, [risk.id], $0) }
        + responses(risk.id, risk.responses)
    }
      + plan.risks.controls.flatMap { control in
        ["examined", "approved", "status"].map { at(.risks, [control.id], $0) }
          + responses(control.id, control.corrective)
      } + plan.risks.reviews.flatMap { responses($0.id, $0.responses) }
  }

  private func responses(_ owner: EntityID, _ list: [RiskResponse]) -> [FigureAddress] {
    list.flatMap { [at(.risks, [owner, $0.id], "status"), at(.risks, [owner, $0.id], "comment")] }
  }

  private func at(
    _ register: FigureAddress.Register, _ ids: [EntityID], _ field: String, _ period: Period? = nil
  ) -> FigureAddress {
    plan.address(register, ids + [EntityID(field)].compactMap(\.self), period)
  }
}

extension EditableFields {
  /// A change of a field to something that may stand there; nil where the plan refuses to say what it holds.
  func change(_ address: FigureAddress, _ random: inout SeededGenerator) -> Change? {
    guard plan.decidedPoint(covering: address) == nil, let now = try? plan.value(at: address) else {
      return nil
    }
    return Change(address, from: now, to: value(like: now, address, &random))
  }

  private func value(
    like now: FieldValue, _ address: FigureAddress, _ random: inout SeededGenerator
  ) -> FieldValue {
    switch now {
    case .figure(let figure): .figure(figure.replacing(content(address, &random)))
    case .text: .text(Self.texts.randomElement(using: &random) ?? nil)
    case .level: .level([nil, 1, 2, 3, 4].randomElement(using: &random) ?? nil)
    case .choice where address.register == .goals:
      .choice(Attainment.allCases.randomElement(using: &random)?.rawValue)
    case .choice: .choice(["Pågår", "Klart", nil].randomElement(using: &random) ?? nil)
    case .list, .thing: now
    }
  }

  private func content(_ address: FigureAddress, _ random: inout SeededGenerator) -> Figure.Content {
    let isCount = address.register == .risks
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
