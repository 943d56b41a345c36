/// Whether a comment says that something goes on after its year: one sentence that both names a later time (`2020`,
/// `nästa år`) and says that it goes on or is finished then (`fortgår`, `skjuts`, `blir klart`).
enum LaterThanYear {
  /// The later time as the comment says it; nil when no sentence says both.
  static func said(in comment: String, year: Int) -> String? {
    guard mayNameTime(comment) else { return nil }
    for sentence in comment.lowercased().split(whereSeparator: { ".!?;".contains($0) }) {
      let words = sentence.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      if goesOn(words), let time = time(in: words, after: year) { return time }
    }
    return nil
  }

  /// Most comments name no time at all, and need not be taken apart.
  private static func mayNameTime(_ comment: String) -> Bool {
    comment.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      || comment.hasLetters("nästa") || comment.hasLetters("kommande") || comment.hasLetters("följande")
  }

  private static let goingOn: Set<String> = [
    "fortgår", "fortlöper", "fortsätter", "pågår", "förlängs", "skjuts", "flyttas", "återstår", "slutförs",
    "färdigställs", "avslutas",
  ]

  private static func goesOn(_ words: [String]) -> Bool {
    let isPostponed = zip(words, words.dropFirst()).contains { first, second in
      first == "blir" && ["klar", "klart", "klara", "färdig", "färdigt", "färdiga"].contains(second)
    }
    return isPostponed || words.contains { goingOn.contains($0) }
  }

  /// Within a generation: a larger number is no year.
  private static func time(in words: [String], after year: Int) -> String? {
    if let later = words.first(where: { word in
      word.utf8.count == 4 && (Int(word).map { $0 > year && $0 <= year + 20 } ?? false)
    }) {
      return later
    }
    return zip(words, words.dropFirst()).first { first, second in
      second == "år" && ["nästa", "kommande", "följande"].contains(first)
    }.map { "\($0) \($1)" }
  }
}
