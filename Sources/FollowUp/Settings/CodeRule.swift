/// A municipality's code is four digits: SCB's, which Kolada uses too.
enum CodeRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    guard let code = municipality.code, !isCode(code) else { return [] }
    return [SettingsProblem(["code"], .code(code))]
  }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 4 && text.allSatisfy { $0.isASCII && $0.isWholeNumber }
  }
}
