/// What a status says, by the settings' words.
extension Municipality {
  /// The meaning of a status as people have written it; nil when no word of the settings tells.
  ///
  /// The status is one of the words, or begins with one as a whole word (`Klart, se bilaga`), whatever the case; the
  /// longest such word decides. Where none does, `klar`, `klart` and `klara` first still mean finished.
  package func meaning(of status: String?) -> StatusMeaning? {
    guard let status else { return nil }
    var found: (length: Int, meaning: StatusMeaning)?
    for meaning in StatusMeaning.allCases {
      for word in statusMeanings[meaning]
      where word.utf8.count > found?.length ?? 0 && status.beginsWithWords(word) {
        found = (word.utf8.count, meaning)
      }
    }
    return found?.meaning ?? (StatusText.saysDone(status) ? .finished : nil)
  }
}
