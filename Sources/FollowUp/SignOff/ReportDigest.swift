/// The digest of what a year says: the same figures, texts and assessments give the same, whatever order or file they
/// stand in. What is computed from them is left out, and so is when the year reports.
package enum ReportDigest {
  /// The registers a report is made of.
  package static let registers: [FigureAddress.Register] = [.goals, .money, .risks, .actions, .statistics]

  /// SHA-256, in hexadecimal, of a line for each thing that is written, sorted. What is empty has no line, so that a
  /// field that is added to the program later changes nothing.
  package static func of(_ plan: Plan, _ registers: [FigureAddress.Register] = registers) -> String {
    let written = WrittenValues(plan: plan, registers: Set(registers))
    let lines = written.all.map { address, text in "\(address)\t\(text.utf8.count)\t\(text)\n" }.sorted()
    return SHA256.hexadecimal(of: lines.joined().utf8)
  }
}

/// Everything that is written in some registers of a year, each with its address, as text.
private struct WrittenValues {
  let plan: Plan
  let registers: Set<FigureAddress.Register>

  var all: [(String, String)] { fields + summaries + observations + cells }

  private var fields: [(String, String)] {
    plan.things.filter { registers.contains($0.0.register) }.flatMap { address, thing in
      thing.fields.compactMap { field in
        thing.record.value(field.name).flatMap(text).map {
          ("\(address.appending(field.name, address.period))", $0)
        }
      }
    }
  }

  private var summaries: [(String, String)] {
    let said: [(FigureAddress.Register, [StaticString])] = [
      (.goals, ["attainment", "motivation"]), (.risks, ["level", "motivation"]),
    ]
    return said.filter { registers.contains($0.0) }.flatMap { register, fields in
      fields.compactMap { field in
        let address = plan.address(register, [GoalRegister.overallID, EntityID(known: field)])
        return (try? plan.value(at: address)).flatMap(text).map { ("\(address)", $0) }
      }
    }
  }

  private var observations: [(String, String)] {
    guard registers.contains(.goals) else { return [] }
    return plan.goals.indicators.flatMap { indicator in
      indicator.observations.compactMap { observation in
        text(observation.figure).map {
          ("goals/\(indicator.id)/\(observation.field)@\(observation.period)", $0)
        }
      }
    }
  }

  private var cells: [(String, String)] {
    registers.flatMap { register in
      plan.tables(of: register).flatMap { table in
        let place = "\(register.rawValue)/\(table.id)"
        return table.cells.compactMap { key, figure in cell(key, figure, place) }
          + table.controls.compactMap { key, figure in cell(key, figure, "\(place)/printed") }
      }
    }
  }

  private func cell(
    _ key: FigureTable.CellKey, _ figure: Figure, _ place: String
  ) -> (String, String)? {
    text(figure).map { ("\(place)/\(key.row)/\(key.column)", $0) }
  }

  /// Nil for what says nothing.
  private func text(_ value: FieldValue) -> String? {
    switch value {
    case .figure(let figure): text(figure)
    case .text(let text): text.flatMap { $0.isEmpty ? nil : $0 }
    case .level(let level): level.map(String.init)
    case .choice(let word): word
    case .list(let words): words.isEmpty ? nil : words.joined(separator: "\u{1f}")
    case .thing: nil
    }
  }

  private func text(_ figure: Figure) -> String? {
    if figure == .empty { return nil }
    let content =
      switch figure.content {
      case .number(let number): number.decimalText
      case .words(let words): "words \(words)"
      case .missing(let missing): "missing \(missing.rawValue)"
      }
    let others = [
      figure.comparison?.rawValue, figure.reference?.decimalText, figure.unit?.rawValue,
      figure.dated?.description, figure.note, figure.isPreliminary ? "preliminary" : nil,
    ]
    return ([content] + others.map { $0 ?? "" }).joined(separator: "\u{1f}")
  }
}
