/// The common kinds of field, from a key path.
extension RecordField {
  typealias Path<Value> = any WritableKeyPath<Owner, Value> & Sendable

  static func name(_ name: StaticString, _ title: String, _ path: Path<String>) -> RecordField {
    RecordField(name, title, .name, get: { .text($0[keyPath: path]) }) { owner, value in
      guard case .text(let text) = value else { return .wrongKind }
      if let problem = FieldRules.problem(inName: text) { return .invalid(problem) }
      owner[keyPath: path] = text ?? ""
      return .done
    }
  }

  static func line(_ name: StaticString, _ title: String, _ path: Path<String?>) -> RecordField {
    text(name, title, .line, path) { FieldRules.problem(inLine: $0) }
  }

  static func text(_ name: StaticString, _ title: String, _ path: Path<String?>) -> RecordField {
    text(name, title, .text, path) { FieldRules.problem(inText: $0) }
  }

  static func date(_ name: StaticString, _ title: String, _ path: Path<String?>) -> RecordField {
    text(name, title, .date, path) { FieldRules.problem(inDate: $0) }
  }

  private static func text(
    _ name: StaticString, _ title: String, _ kind: FieldKind, _ path: Path<String?>,
    _ problem: @escaping @Sendable (String) -> FieldProblem?
  ) -> RecordField {
    RecordField(name, title, kind, get: { .text($0[keyPath: path]) }) { owner, value in
      guard case .text(let text) = value else { return .wrongKind }
      if let found = text.flatMap(problem) { return .invalid(found) }
      owner[keyPath: path] = text
      return .done
    }
  }

  static func status(_ name: StaticString, _ title: String, _ path: Path<String?>) -> RecordField {
    word(name, title, .status, path)
  }

  /// A link is checked against the whole plan, not here.
  static func link(
    _ name: StaticString, _ title: String, _ target: LinkTarget, _ path: Path<EntityID?>
  ) -> RecordField {
    RecordField(name, title, .link(target), get: { .choice($0[keyPath: path]?.description) }) {
      owner, value in
      guard case .choice(let text) = value else { return .wrongKind }
      guard let text else {
        owner[keyPath: path] = nil
        return .done
      }
      guard let id = EntityID(text) else { return .invalid(.unreadable(text, example: "nytt-id")) }
      owner[keyPath: path] = id
      return .done
    }
  }

  /// A link that is never empty.
  static func required(
    _ name: StaticString, _ title: String, _ target: LinkTarget, _ path: Path<EntityID>
  ) -> RecordField {
    RecordField(name, title, .link(target), get: { .choice($0[keyPath: path].description) }) { owner, value in
      guard case .choice(let text) = value else { return .wrongKind }
      guard let text else { return .invalid(.emptyLink) }
      guard let id = EntityID(text) else { return .invalid(.unreadable(text, example: "nytt-id")) }
      owner[keyPath: path] = id
      return .done
    }
  }

  /// What is inside something else, as `table/row`; checked against the plan, not here.
  static func pair(
    _ name: StaticString, _ title: String, _ target: LinkTarget, _ path: Path<String?>, example: String
  ) -> RecordField {
    RecordField(name, title, .link(target), get: { .choice($0[keyPath: path]) }) { owner, value in
      guard case .choice(let text) = value else { return .wrongKind }
      let ids = (text ?? "a/a").split(separator: "/", omittingEmptySubsequences: false)
      guard ids.count == 2, ids.allSatisfy({ EntityID(String($0)) != nil }) else {
        return .invalid(.unreadable(text ?? "", example: example))
      }
      owner[keyPath: path] = text
      return .done
    }
  }

  static func links(
    _ name: StaticString, _ title: String, _ target: LinkTarget, _ path: Path<[EntityID]>
  ) -> RecordField {
    RecordField(name, title, .links(target), get: { .list($0[keyPath: path].map(\.description)) }) {
      owner, value in
      guard case .list(let texts) = value else { return .wrongKind }
      let ids = texts.compactMap { EntityID($0) }
      if let bad = texts.first(where: { EntityID($0) == nil }) {
        return .invalid(.unreadable(bad, example: "nytt-id"))
      }
      owner[keyPath: path] = ids
      return .done
    }
  }

  static func flag(_ name: StaticString, _ title: String, _ path: Path<Bool?>) -> RecordField {
    RecordField(
      name, title, .flag, get: { .choice($0[keyPath: path].map { $0 ? "yes" : "no" }) }
    ) { owner, value in
      guard case .choice(let word) = value, [nil, "yes", "no"].contains(word) else { return .wrongKind }
      owner[keyPath: path] = word.map { $0 == "yes" }
      return .done
    }
  }

  static func level(
    _ name: StaticString, _ title: String, _ scale: FieldKind.LevelScale, _ path: Path<Int?>
  ) -> RecordField {
    RecordField(name, title, .level(scale), get: { .level($0[keyPath: path]) }) { owner, value in
      guard case .level(let level) = value, level.map((1...4).contains) ?? true else { return .wrongKind }
      owner[keyPath: path] = level
      return .done
    }
  }

  static func count(_ name: StaticString, _ title: String, _ path: Path<Figure?>) -> RecordField {
    RecordField(name, title, .count, get: { .figure($0[keyPath: path] ?? .empty) }) { owner, value in
      guard case .figure(let figure) = value, figure.isCountOrMissing else { return .wrongKind }
      owner[keyPath: path] = figure
      return .done
    }
  }

  static func figure(
    _ name: StaticString, _ title: String, _ unit: MeasureUnit, _ path: Path<Figure?>
  ) -> RecordField {
    RecordField(name, title, .figure(unit), get: { .figure($0[keyPath: path] ?? .empty) }) { owner, value in
      guard case .figure(let figure) = value else { return .wrongKind }
      owner[keyPath: path] = figure == .empty ? nil : figure
      return .done
    }
  }

  private static func word(
    _ name: StaticString, _ title: String, _ kind: FieldKind, _ path: Path<String?>
  ) -> RecordField {
    RecordField(name, title, kind, get: { .choice($0[keyPath: path]) }) { owner, value in
      guard case .choice(let word) = value else { return .wrongKind }
      if let problem = word.flatMap({ FieldRules.problem(inLine: $0) }) { return .invalid(problem) }
      owner[keyPath: path] = word
      return .done
    }
  }
}

extension Figure {
  /// A whole number ≥ 0, or missing.
  var isCountOrMissing: Bool {
    guard let number else { return isMissing }
    return !number.isNegative && number.withoutTrailingZeros.exponent >= 0
  }
}
