/// One thing that points to another: the chain from goal to figure, in both directions.
package struct PlanLink: Hashable, Sendable {
  /// The thing that points.
  package let from: FigureAddress
  /// Its name.
  package let name: String
  /// The field the link is in, and what people call it.
  package let field: EntityID
  package let title: String
  /// The thing pointed to; of what a quoted figure claims to be, the figure.
  package let to: FigureAddress
  /// The id or the ids the field holds for it, or the claim.
  package let word: String
  /// What the field may lead to; nil for the columns a deviation is computed from, and for claims, which may lead astray.
  package let target: LinkTarget?
}

extension Plan {
  /// Every link of the year, in document order.
  package var links: [PlanLink] {
    var all = goals.nodes.flatMap { links(of: $0, [$0.id], .goals) }
    all += goals.indicators.flatMap { links(of: $0, [$0.id], .goals) }
    all += links(of: money, .money)
    all += risks.risks.flatMap { links(of: $0, [$0.id], .risks) }
    all += risks.controls.flatMap { links(of: $0, [$0.id], .risks) }
    all += links(of: actions.tables, .actions)
    all += actions.assignments.flatMap { links(of: $0, [$0.id], .actions) }
    for commitment in actions.commitments {
      all += links(of: commitment, [commitment.id], .actions)
      all += commitment.activities.flatMap { links(of: $0, [commitment.id, $0.id], .actions) }
    }
    all += actions.contracts.flatMap { links(of: $0, [$0.id], .actions) }
    all += links(of: statistics, .statistics)
    return all
  }

  private func links(of tables: [FigureTable], _ register: FigureAddress.Register) -> [PlanLink] {
    tables.flatMap { table in
      table.rows.flatMap { row in
        links(of: row, [table.id, row.id], register) + claims(of: row, address(register, [table.id, row.id]))
      }
        + table.columns.flatMap { links(of: $0, address(register, [table.id, FigureTable.columnsID])) }
    }
  }

  /// The figures of this year that a quoted figure claims to be.
  private func claims(of row: TableRow, _ from: FigureAddress) -> [PlanLink] {
    row.claims.flatMap { claim in
      var places: [FigureAddress] = []
      for case .figure(let place) in claim.references {
        let address = place.address(in: committee, year)
        if owns(address), !places.contains(address) { places.append(address) }
      }
      return places.map { place in
        PlanLink(
          from: from, name: row.label, field: TableRow.claimsField, title: "Säger sig vara", to: place,
          word: claim.description, target: nil)
      }
    }
  }

  /// The columns a deviation is computed from.
  private func links(of column: TableColumn, _ columns: FigureAddress) -> [PlanLink] {
    (column.variance.map { [$0.budget, $0.against] } ?? []).map { key in
      PlanLink(
        from: columns.appending(column.key.field, column.key.period), name: column.label,
        field: EntityID(known: "variance"), title: "Avvikelse mellan",
        to: columns.appending(key.field, key.period), word: key.description, target: nil)
    }
  }

  /// What the link fields of one thing point to.
  private func links<Owner: Record>(
    of record: Owner, _ path: [EntityID], _ register: FigureAddress.Register
  ) -> [PlanLink] {
    let from = address(register, path)
    return Owner.linkFields.flatMap { field in
      field.targets(of: record).compactMap { word -> PlanLink? in
        guard let target = field.kind.target, let place = place(target, word, from) else { return nil }
        return PlanLink(
          from: from, name: record.nameText, field: field.name, title: field.title, to: place,
          word: word, target: target)
      }
    }
  }

  /// The address a link's word stands for.
  private func place(_ target: LinkTarget, _ word: String, _ from: FigureAddress) -> FigureAddress? {
    let ids = word.split(separator: "/").compactMap { EntityID(String($0)) }
    guard let id = ids.first else { return nil }
    switch target {
    case .goal: return address(.goals, [id])
    case .risk: return address(.risks, [id])
    case .table: return address(from.register, [id])
    case .row: return address(from.register, from.path.dropLast() + [id])
    case .budgetRow: return address(.money, ids)
    case .activity: return address(.actions, ids)
    }
  }
}

extension FieldKind {
  /// What a link leads to; the rows a sum is made of are links too.
  fileprivate var target: LinkTarget? {
    switch self {
    case .link(let target), .links(let target): target
    case .words: .row
    case .name, .line, .text, .choice, .status, .flag, .level, .count, .figure, .date, .period: nil
    }
  }
}

extension LinkTarget {
  /// Whether a thing is what the link is to lead to.
  func accepts(_ thing: Thing) -> Bool {
    switch (self, thing) {
    case (.goal, .goal), (.risk, .risk), (.table, .table), (.row, .row), (.budgetRow, .row),
      (.activity, .activity):
      true
    default: false
    }
  }
}

extension Record {
  /// The fields that point to other things: links, and the rows a sum is made of.
  fileprivate static var linkFields: [RecordField<Self>] {
    fields.filter { field in
      switch field.kind {
      case .link, .links: true
      case .words: field.name.description == "sum"
      case .name, .line, .text, .choice, .status, .flag, .level, .count, .figure, .date, .period: false
      }
    }
  }
}

extension RecordField {
  fileprivate func targets(of owner: Owner) -> [String] {
    switch get(owner) {
    case .choice(let word?): [word]
    case .list(let words): words.map { $0.hasPrefix("-") ? String($0.dropFirst()) : $0 }
    case .choice(nil), .figure, .text, .level, .thing: []
    }
  }
}
