/// An ending with a sentence on standard error. Codes: 1 refused or findings, 2 could not read or bad usage.
struct Failure: Error {
  let code: Int32
  let sentence: String

  static func refused(_ sentence: String) -> Failure { Failure(code: 1, sentence: sentence) }
  static func unreadable(_ sentence: String) -> Failure { Failure(code: 2, sentence: sentence) }
}
