/// The field a register's mark of being ready is kept in: who, which day and the digest, or nothing.
extension RecordField {
  static func mark(_ name: StaticString, _ title: String, _ path: Path<ReadyMark?>) -> RecordField {
    RecordField(
      name, title, .words(example: example),
      get: { owner in .list(owner[keyPath: path].map { [$0.by, $0.day, $0.digest] } ?? []) }
    ) { owner, value in
      guard case .list(let words) = value else { return .wrongKind }
      guard !words.isEmpty else {
        owner[keyPath: path] = nil
        return .done
      }
      guard let mark = ReadyMark(words) else {
        return .invalid(.unreadable(words.joined(separator: ", "), example: example))
      }
      owner[keyPath: path] = mark
      return .done
    }
  }

  private static var example: String { "AK, 2026-09-10, 5f1e0c" }
}

extension ReadyMark {
  /// Nil unless it is who, a day and a digest.
  fileprivate init?(_ words: [String]) {
    guard words.count == 3, words.allSatisfy({ !$0.isEmpty && FieldRules.problem(inLine: $0) == nil }),
      FieldRules.problem(inDate: words[1]) == nil
    else { return nil }
    self.init(by: words[0], day: words[1], digest: words[2])
  }
}
