import ArgumentParser
import Store

/// An ending with a sentence on standard error. Codes: 1 refused or findings, 2 could not read or bad usage.
struct Failure: Error {
  let code: Int32
  let sentence: String

  static func refused(_ sentence: String) -> Failure { Failure(code: 1, sentence: sentence) }
  static func unreadable(_ sentence: String) -> Failure { Failure(code: 2, sentence: sentence) }
}

/// Runs a command's work; a failure is written on standard error, as one line with the program's name first.
func reporting(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let failure as Failure {
    StandardOutput.complain(failure.sentence)
    throw ExitCode(failure.code)
  } catch let error as StoreError {
    StandardOutput.complain(error.description)
    throw ExitCode(2)
  }
}
