extension Structure {
  /// Adds a thing near what has the focus: inside it, or after it among its like.
  ///
  /// What is not said is taken from its neighbours: a row its kind, its unit and its sums, a risk the next number, a table the
  /// columns its kind usually has, a column its period from its name (`Prognos 2026`).
  /// - Parameters:
  ///   - isInside: under the goal or the row at the address, also where it would else stand after it.
  ///   - id: one of the user's own; else one is made of the name.
  package static func add(
    _ kind: NewThing.Kind, name: String, near address: FigureAddress, isInside: Bool = false,
    id: EntityID? = nil, in plan: Plan
  ) throws(FieldProblem) -> Addition {
    let name = trimmed(name)
    if let problem = FieldRules.problem(inName: name) { throw problem }
    let (place, placed) = try Addable(
      plan: plan, near: address, isInside: isInside, name: name, id: id
    ).thing(kind)
    do throws(FieldError) {
      var list = ChangeList(plan)
      try list.place(place, placed)
      try list.join(place, beside: placed.after)
      try list.keepForecasts(before: placed.thing)
      try verify(list.changes, in: plan)
      return Addition(changes: list.changes, address: place)
    } catch {
      throw error.problem
    }
  }

  static func trimmed(_ text: String) -> String {
    let words = text.drop { $0.isWhitespace }
    return String(words.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension FieldError {
  /// What was wrong, without the place.
  var problem: FieldProblem {
    switch self {
    case .invalid(_, let problem): problem
    case .decided(_, let name): .frozen(name)
    case .notFound(let address), .computed(let address), .wrongKind(let address):
      .noPlace("\(address) går inte att ändra.")
    }
  }
}

extension ChangeList {
  /// What is kept of the forecasts when a reporting point is added.
  fileprivate mutating func keepForecasts(before thing: Thing) throws(FieldError) {
    guard case .reportingPoint(let new) = thing else { return }
    for change in try KeptForecasts.keeping(before: new, in: plan) {
      guard case .thing(let placed) = change.to else { continue }
      try place(change.address, placed)
    }
  }

  /// A row of figures that stands after another is counted where that one is. Measures are not: what is not anchored is in
  /// no sum.
  mutating func join(_ row: FigureAddress, beside sibling: EntityID?) throws(FieldError) {
    guard let id = row.path.last, let sibling, let table = plan.table(around: row), table.kind != .measures,
      let new = table.row(id), table.row(sibling)?.parent == new.parent
    else { return }
    for total in table.rows where total.id != id {
      guard let index = total.terms.firstIndex(where: { $0.row == sibling }) else { continue }
      var terms = total.terms
      terms.insert(TableRow.Term(row: id, isSubtracted: terms[index].isSubtracted), at: index + 1)
      let place = row.with(path: Array(row.path.dropLast()) + [total.id, EntityID(known: "sum")])
      try set(place, to: .list(terms.map(\.description)))
    }
  }
}
