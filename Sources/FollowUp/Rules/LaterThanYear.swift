/// Whether a comment says that something goes on after its year: one sentence that both names a later time (`2020`,
/// `nästa år`) and says that it goes on or is finished then (`fortgår`, `skjuts`, `blir klart`).
enum LaterThanYear {
  /// The later time as the comment says it; nil when no sentence says both.
  static func said(in comment: String, year: Int) -> String? {
    var sentence = SaidSentence(year: year)
    var found: String?
    comment.forEachWord(orNumber: true) { word, isNewSentence in
      if isNewSentence {
        found = found ?? sentence.answer
        sentence = SaidSentence(year: year)
      }
      sentence.read(word)
    }
    return found ?? sentence.answer
  }
}

/// What the words of one sentence have said so far.
private struct SaidSentence {
  let year: Int
  private var goesOn = false
  private var laterYear: String?
  private var laterTime: String?
  private var isAfterBecomes = false
  /// `nästa`, when that was the word before.
  private var next: String?

  init(year: Int) { self.year = year }

  /// A year goes before `nästa år`.
  var answer: String? { goesOn ? laterYear ?? laterTime : nil }

  mutating func read(_ word: WordBytes) {
    goesOn = goesOn || Self.goingOn.contains(where: word.isWord)
    goesOn = goesOn || (isAfterBecomes && Self.finished.contains(where: word.isWord))
    isAfterBecomes = word.isWord("blir")
    if let next, word.isWord("år") { laterTime = laterTime ?? "\(next) år" }
    next = Self.following.first(where: word.isWord)?.description
    // Within a generation: a larger number is no year.
    if laterYear == nil, let number = word.fourDigits, number > year, number <= year + 20 {
      laterYear = String(number)
    }
  }

  private static let goingOn: [StaticString] = [
    "fortgår", "fortlöper", "fortsätter", "pågår", "förlängs", "skjuts", "flyttas", "återstår", "slutförs",
    "färdigställs", "avslutas",
  ]
  private static let finished: [StaticString] = ["klar", "klart", "klara", "färdig", "färdigt", "färdiga"]
  private static let following: [StaticString] = ["nästa", "kommande", "följande"]
}
