/// What is wrong with a value that is of the right kind: said in Swedish where it is shown.
package enum FieldProblem: Error, Hashable, Sendable {
  /// A name is required.
  case emptyName
  /// A link is required.
  case emptyLink
  /// A text has more characters than it may.
  case tooLong(count: Int, limit: Int)
  /// A line break or another control character where one line is meant.
  case notOneLine
  /// A word that its closed list lacks.
  case unknownWord(String, allowed: [String])
  /// A link to something that is not there.
  case linkToNothing(EntityID)
  /// Something that would, at last, lie under itself or be summed from itself.
  case circle(EntityID)
  /// There is one by that id already.
  case taken(EntityID)
  /// An id that means something else in an address.
  case reserved(EntityID)
  /// Others point to what is to be removed; their names.
  case pointedTo([String])
  /// Not written as a day (`2025-09-24`), a period (`2025-08`), a number or whatever else is meant.
  case unreadable(String, example: String)
  /// A typed figure would stand where the table computes.
  case typedWhereComputed
  /// A printed total would stand where nothing is computed.
  case printedWhereTyped
  /// It would leave nothing where at least one is needed.
  case lastOne
  /// The settings as a whole would not hold.
  case settings(SettingsProblem)
  /// There is no place for it there: the sentence says where it belongs.
  case noPlace(String)
  /// It would change figures of a fastställt reporting point, by name.
  case frozen(String)
  /// Unlocking a fastställd report without saying why; undoing the decision is such an unlocking.
  case lockedWithoutReason
  /// There is no figure to say anything of.
  case noFigure
  /// The journal has no such entry.
  case noEntry(Int)
  /// The entry has been taken back already, or done again, by the later one.
  case alreadyTakenBack(Int, by: Int)
  /// A later entry, by whom, stands on what the entry changed.
  case laterEntry(Int, who: String)
  /// A decision without its digest.
  case decidedByHand
  /// A mark of being ready that is not made by marking.
  case markedByHand
  /// A decision of something else than what the year now says.
  case decidedOtherwise
}

extension FieldProblem {
  /// A Swedish sentence on what is wrong and what would be right.
  package var sentence: String {
    switch self {
    case .emptyName: "Ett namn behövs."
    case .emptyLink: "Den måste höra till något: välj vad."
    case .tooLong(let count, let limit): "Texten är för lång: \(count) tecken, högst \(limit)."
    case .notOneLine: "Texten ska stå på en rad och utan styrtecken."
    case .unknownWord(let word, let allowed):
      "”\(word)” finns inte bland orden: \(allowed.joined(separator: ", "))."
    case .linkToNothing(let id): "\(id) finns inte att länka till."
    case .circle(let id): "Det blir en cirkel: \(id) skulle ligga under sig själv."
    case .taken(let id): "Id \(id) är upptaget."
    case .reserved(let id): "Id \(id) betyder något annat i en adress: välj ett annat."
    case .pointedTo(let names):
      "Det går inte att ta bort, för andra pekar hit: \(names.joined(separator: "; "))."
    case .unreadable(let text, let example): "”\(text)” går inte att läsa: skriv till exempel \(example)."
    case .typedWhereComputed: "Där står inskrivna siffror: töm cellerna först, så kan raden räknas."
    case .printedWhereTyped:
      "Där står en tryckt summa eller en kommentar till den: ta bort den först, så kan raden skrivas in."
    case .settings(let problem): problem.sentence
    case .lastOne: "Det sista går inte att ta bort: minst ett måste finnas."
    case .noPlace(let sentence): sentence
    case .frozen(let name): "\(name) är fastställd: dess siffror ändras inte."
    case .lockedWithoutReason:
      "Att låsa upp en fastställd rapport kräver ett skäl: använd lås upp (rodtrad las-upp)."
    case .noFigure: "Här finns ingen siffra."
    case .noEntry(let number): "Loggen har ingen post \(number)."
    case .alreadyTakenBack(let number, let later): "Post \(number) är redan tillbakatagen, av post \(later)."
    case .laterEntry(let number, let who):
      "Post \(number) av \(who) bygger på den: ångra den först."
    case .decidedByHand:
      "Använd fastställ (rodtrad faststall): då följer vem, när, diarienummer och kontrollsumma med."
    case .markedByHand: "Använd klarmarkera (rodtrad klarmarkera): då följer vem och när med."
    case .decidedOtherwise:
      "Det som fastställdes har ändrats sedan dess: fastställ rapporten på nytt."
    }
  }
}
