/// What bands are called: `Godkänd` and `Godkänt` are the same verdict of two genders.
enum VerdictWord {
  /// The same for words that differ in case and gender only.
  static func key(_ word: String) -> String {
    word.lowercased().split { !$0.isLetter }.map { $0.hasSuffix("d") ? $0.dropLast() + "t" : $0 }
      .joined(separator: " ")
  }

  /// The one of the verdicts that a text begins with, the longest; nil when it begins with none.
  static func first(of text: String, among verdicts: [String]) -> String? {
    let said = key(text) + " "
    return verdicts.filter { said.hasPrefix(key($0) + " ") }.max { $0.count < $1.count }
  }
}
