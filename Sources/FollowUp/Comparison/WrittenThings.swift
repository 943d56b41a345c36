/// The things of a year with what each of their fields says.
struct WrittenThings {
  /// With its address, in document order; without the reporting points, which say of themselves what has been decided.
  let things: [(address: FigureAddress, thing: Thing)]
  private let plan: Plan
  private let words: WrittenWords

  init(_ plan: Plan, scale: RiskScale) {
    self.plan = plan
    words = WrittenWords(plan, scale: scale)
    things = plan.things.compactMap { address, thing in
      if case .reportingPoint = thing { return nil }
      return (address, thing)
    }
  }

  /// Every field of a thing, also those that say nothing; counts are among the figures.
  func lines(of thing: Thing, at address: FigureAddress) -> [WrittenLine] {
    if case .explanation(let said) = thing { return [line(of: said)] }
    return thing.fields.compactMap { field in
      guard field.kind != .count, let value = thing.record.value(field.name) else { return nil }
      let place = address.appending(field.name, address.period)
      return WrittenLine(
        place, of: thing.name, field.title, field.kind.sort, words.text(value, field.kind, at: place),
        value: value)
    }
  }

  /// It leads to what it explains.
  private func line(of said: Explanation) -> WrittenLine {
    let about = FigureAddress(said.about)
    let name = about.flatMap { plan.thing(around: $0)?.thing.name } ?? said.about
    return WrittenLine(
      about ?? plan.address(.plan, [said.id]), of: name, "Förklaring", .text,
      "\(said.text) (\(said.by) \(said.day))")
  }

  /// A thing as a whole, where the other side has none.
  func whole(_ thing: Thing, at address: FigureAddress) -> WrittenLine {
    if case .explanation(let said) = thing { return line(of: said) }
    return WrittenLine(address, of: thing.name, thing.kindName.firstLetterLarge, .fact, "finns")
  }

  /// What is said of the year as a whole: the samlade bedömningar, and its title.
  /// - Parameter isTitled: whether the title is to be told; it names the year, which another year's does too.
  func summaries(isTitled: Bool) -> [WrittenLine] {
    let goals = GoalNode.fields.first { $0.name == EntityID(known: "attainment") }?.kind ?? .line
    let levels = FieldKind.choice(
      [("sufficient", "tillräcklig"), ("partly", "delvis tillräcklig"), ("insufficient", "otillräcklig")]
        .map { FieldChoice($0.0, $0.1) })
    let all: [(FigureAddress.Register, String, String, FieldKind)] = [
      (.goals, "attainment", "Samlad måluppfyllelse", goals),
      (.goals, "motivation", "Samlad måluppfyllelse", .text), (.risks, "level", "Samlad bedömning", levels),
      (.risks, "motivation", "Samlad bedömning", .text),
    ]
    let title = isTitled ? [summary(.plan, [Plan.titleID], "Årets rubrik", "Rubrik", .name)] : []
    return all.compactMap { register, field, name, kind in
      guard let id = EntityID(field) else { return nil }
      let isText = kind == .text
      return summary(
        register, [GoalRegister.overallID, id], name, isText ? "Motivering" : "Bedömning", kind)
    } + title.compactMap(\.self)
  }

  private func summary(
    _ register: FigureAddress.Register, _ path: [EntityID], _ name: String, _ title: String, _ kind: FieldKind
  ) -> WrittenLine? {
    let address = plan.address(register, path)
    guard let value = try? plan.value(at: address) else { return nil }
    return WrittenLine(
      address, of: name, title, kind.sort, words.text(value, kind, at: address), value: value)
  }
}

extension String {
  fileprivate var firstLetterLarge: String { prefix(1).uppercased() + dropFirst() }
}
