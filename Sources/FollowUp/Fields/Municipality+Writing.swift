/// Writing the fields of the settings.
extension Municipality {
  mutating func set(_ place: SettingsPlace, to value: FieldValue) -> FieldOutcome {
    switch (place, value) {
    case (.name, .text(let text)): name = text ?? ""
    case (.code, .text(let text)): code = text
    case (.statuses, .list(let words)): statuses = words
    case (.opening, .text(let text)): return setOpening(text)
    case (.periodKeys, .list(let lines)): return setPeriodKeys(lines)
    case (.committeeName(let id), .text(let text)): setCommittee(id) { $0.name = text ?? "" }
    case (.administration(let id), .text(let text)): setCommittee(id) { $0.administration = text }
    case (.likelihood(let level), .list(let names)): riskScale.likelihoods[level - 1].names = names
    case (.consequence(let level), .list(let names)): riskScale.consequences[level - 1].names = names
    case (.band(let likelihood, let consequence), .choice(let word)):
      return setBand(likelihood, consequence, to: word)
    case (.threshold(let threshold), .figure(let figure)):
      guard let number = figure.number else { return .wrongKind }
      self[keyPath: threshold.path] = number
    case (.meaning(let meaning), .list(let words)): statusMeanings[meaning] = words
    case (.criteriaName(let id), .text(let text)): setCriteria(id) { $0.name = text ?? "" }
    case (.criteria(let id), .list(let lines)): return setCriteria(id, to: lines)
    case (.unit(let kind, let committee), .choice(let word)): setUnit(of: kind, committee, to: word)
    case (.name, _), (.code, _), (.statuses, _), (.opening, _), (.committeeName, _), (.administration, _),
      (.likelihood, _), (.consequence, _), (.band, _), (.threshold, _), (.meaning, _), (.criteriaName, _),
      (.criteria, _), (.unit, _), (.periodKeys, _):
      return .wrongKind
    }
    return .done
  }

  /// Written `sn/2026`.
  private mutating func setOpening(_ text: String?) -> FieldOutcome {
    guard let text else {
      opening = nil
      return .done
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let committee = EntityID(String(parts[0])), let year = Period(String(parts[1])),
      year.month == nil
    else { return .invalid(.unreadable(text, example: "sn/2026")) }
    opening = Opening(committee: committee, year: year.year)
    return .done
  }

  private mutating func setPeriodKeys(_ lines: [String]) -> FieldOutcome {
    let keys = lines.map { PeriodKey(written: $0) }
    if let index = keys.firstIndex(where: { $0 == nil }) {
      return .invalid(.unreadable(lines[index], example: "Löner: 8 8 8 8 8 9 12 8 8 8 7 8"))
    }
    periodKeys = keys.compactMap(\.self)
    return .done
  }

  /// A new committee stands last; one that says nothing any more is gone.
  private mutating func setCommittee(_ id: EntityID, _ change: (inout Committee) -> Void) {
    let index = committees.firstIndex { $0.id == id }
    var committee = index.map { committees[$0] } ?? Committee(id: id, name: "")
    change(&committee)
    let isEmpty = committee.name.isEmpty && committee.administration == nil
    Self.keep(isEmpty ? nil : committee, at: index, in: &committees)
  }

  private mutating func setBand(_ likelihood: Int, _ consequence: Int, to word: String?) -> FieldOutcome {
    let allowed = RiskScale.Band.allCases.map(\.rawValue)
    guard let band = word.flatMap({ RiskScale.Band(rawValue: $0) }) else {
      return .invalid(.unknownWord(word ?? "", allowed: allowed))
    }
    riskScale.grid[likelihood - 1][consequence - 1] = band
    return .done
  }

  private mutating func setCriteria(_ id: EntityID, to lines: [String]) -> FieldOutcome {
    let criteria = lines.map { ControlCriteria(written: $0) }
    if let index = criteria.firstIndex(where: { $0 == nil }) {
      let example = "%: 0–79 Ej godkänt; 80–89 Delvis godkänt; 90–100 Godkänt"
      return .invalid(.unreadable(lines[index], example: example))
    }
    setCriteria(id) { $0.criteria = criteria.compactMap(\.self) }
    return .done
  }

  private mutating func setCriteria(_ id: EntityID, _ change: (inout CriteriaSet) -> Void) {
    let index = criteriaSets.firstIndex { $0.id == id }
    var set = index.map { criteriaSets[$0] } ?? CriteriaSet(id: id, name: "", criteria: [])
    change(&set)
    Self.keep(set.name.isEmpty && set.criteria.isEmpty ? nil : set, at: index, in: &criteriaSets)
  }

  private mutating func setUnit(of kind: FigureTable.Kind?, _ committee: EntityID?, to word: String?) {
    let index = units.firstIndex { $0.kind == kind && $0.committee == committee }
    let unit = word.map {
      ShownUnit(kind: kind, committee: committee, unit: MeasureUnit(rawValue: $0))
    }
    Self.keep(unit, at: index, in: &units)
  }

  /// In its place, last when it had none, or away.
  private static func keep<Element>(_ element: Element?, at index: Int?, in list: inout [Element]) {
    switch (element, index) {
    case (let element?, let index?): list[index] = element
    case (let element?, nil): list.append(element)
    case (nil, let index?): list.remove(at: index)
    case (nil, nil): break
    }
  }
}
