/// What a status says, by the settings' words.
extension Municipality {
  /// The meaning of a status as people have written it; nil when no word of the settings tells.
  ///
  /// The status is one of the words, or begins with one as a whole word (`Klart, se bilaga`), whatever the case; the
  /// longest such word decides. Where none does, `klar`, `klart` and `klara` first still mean finished.
  package func meaning(of status: String?) -> StatusMeaning? {
    guard let status = status?.lowercased() else { return nil }
    var found: (length: Int, meaning: StatusMeaning)?
    for meaning in StatusMeaning.allCases {
      for word in statusMeanings[meaning] where Self.begins(status, with: word.lowercased()) {
        if word.count > found?.length ?? 0 { found = (word.count, meaning) }
      }
    }
    return found?.meaning ?? (StatusText.saysDone(status) ? .finished : nil)
  }

  private static func begins(_ status: String, with word: String) -> Bool {
    guard status.hasPrefix(word) else { return false }
    return !(status.dropFirst(word.count).first?.isLetter ?? false)
  }
}
