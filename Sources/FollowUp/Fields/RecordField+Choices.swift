/// Fields of our own closed lists, of flags that are always said, and of values kept as text.
extension RecordField {
  /// One of an enumeration, required; its Swedish names stand in the same order as its cases.
  static func choice<Word: RawRepresentable & CaseIterable & Sendable>(
    _ name: StaticString, _ title: String, _ path: Path<Word>, _ swedish: @escaping (Word) -> String
  ) -> RecordField where Word.RawValue == String {
    let choices = Word.allCases.map { FieldChoice($0.rawValue, swedish($0)) }
    return RecordField(name, title, .choice(choices), get: { .choice($0[keyPath: path].rawValue) }) {
      owner, value in
      guard case .choice(let word?) = value else { return .wrongKind }
      guard let found = Word(rawValue: word) else {
        return .invalid(.unknownWord(word, allowed: choices.map(\.value)))
      }
      owner[keyPath: path] = found
      return .done
    }
  }

  /// Yes or no, never unsaid.
  static func flag(_ name: StaticString, _ title: String, _ path: Path<Bool>) -> RecordField {
    RecordField(
      name, title, .choice(FieldChoice.yesAndNo), get: { .choice($0[keyPath: path] ? "yes" : "no") }
    ) { owner, value in
      guard case .choice(let word?) = value, ["yes", "no"].contains(word) else { return .wrongKind }
      owner[keyPath: path] = word == "yes"
      return .done
    }
  }

  /// A value kept as text that is read and written by a pair of functions; required.
  static func read<Value>(
    _ name: StaticString, _ title: String, _ kind: FieldKind, _ path: Path<Value>,
    text: @escaping @Sendable (Value) -> String?, value read: @escaping @Sendable (String) -> Value?,
    example: String
  ) -> RecordField {
    RecordField(name, title, kind, get: { .text(text($0[keyPath: path])) }) { owner, value in
      guard case .text(let written) = value else { return .wrongKind }
      guard let found = read(written ?? "") else {
        return .invalid(.unreadable(written ?? "", example: example))
      }
      owner[keyPath: path] = found
      return .done
    }
  }

  /// Several words, each read and written by a pair of functions.
  static func words<Value>(
    _ name: StaticString, _ title: String, _ path: Path<[Value]>,
    text: @escaping @Sendable (Value) -> String, value read: @escaping @Sendable (String) -> Value?,
    example: String
  ) -> RecordField {
    RecordField(
      name, title, .words(example: example), get: { .list($0[keyPath: path].map(text)) }
    ) { owner, value in
      guard case .list(let written) = value else { return .wrongKind }
      if let bad = written.first(where: { read($0) == nil }) {
        return .invalid(.unreadable(bad, example: example))
      }
      owner[keyPath: path] = written.compactMap(read)
      return .done
    }
  }
}

extension RecordField {
  /// One of an enumeration, or nothing.
  static func optionalChoice<Word: RawRepresentable & CaseIterable & Sendable>(
    _ name: StaticString, _ title: String, _ path: Path<Word?>, _ swedish: @escaping (Word) -> String
  ) -> RecordField where Word.RawValue == String {
    let choices = Word.allCases.map { FieldChoice($0.rawValue, swedish($0)) }
    return RecordField(name, title, .choice(choices), get: { .choice($0[keyPath: path]?.rawValue) }) {
      owner, value in
      guard case .choice(let word) = value else { return .wrongKind }
      let found = word.flatMap { Word(rawValue: $0) }
      if let word, found == nil { return .invalid(.unknownWord(word, allowed: choices.map(\.value))) }
      owner[keyPath: path] = found
      return .done
    }
  }
}

extension RecordField {
  /// A unit by its Swedish name, required.
  static func unit(_ name: StaticString, _ title: String, _ path: Path<MeasureUnit>) -> RecordField {
    read(
      name, title, .name, path, text: { $0.rawValue },
      value: { FieldRules.problem(inName: $0) == nil ? MeasureUnit(rawValue: $0) : nil }, example: "tkr")
  }

  /// A unit of its own, or nothing.
  static func unit(_ name: StaticString, _ title: String, _ path: Path<MeasureUnit?>) -> RecordField {
    read(
      name, title, .line, path, text: { $0?.rawValue },
      value: { text in
        text.isEmpty
          ? .some(nil) : FieldRules.problem(inLine: text) == nil ? MeasureUnit(rawValue: text) : nil
      }, example: "tkr")
  }

  static func period(_ name: StaticString, _ title: String, _ path: Path<Period>) -> RecordField {
    read(
      name, title, .period, path, text: \.description, value: { Period($0) }, example: "2025 eller 2025-08")
  }

  /// A whole number in words, 0…`limit`.
  static func number(
    _ name: StaticString, _ title: String, _ path: Path<Int?>, in range: ClosedRange<Int>
  ) -> RecordField {
    read(
      name, title, .line, path, text: { $0.map(String.init) },
      value: { text in
        text.isEmpty ? .some(nil) : Int(text).flatMap { range.contains($0) ? .some(.some($0)) : nil }
      }, example: "\(range.lowerBound)–\(range.upperBound)")
  }

  /// The id of a thing of an earlier year, which is not in this plan.
  static func earlier(_ name: StaticString, _ title: String, _ path: Path<EntityID?>) -> RecordField {
    read(
      name, title, .line, path, text: { $0?.description },
      value: { $0.isEmpty ? .some(nil) : EntityID($0).map { .some($0) } }, example: "trygg-uppvaxt")
  }
}
