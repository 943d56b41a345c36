import Store

extension FileSystemCalls {
  /// The system, waited for ten times as long: a program that another test is just starting holds every open file until it runs,
  /// which on a loaded machine has taken longer than a person is to wait.
  static var patient: FileSystemCalls {
    var calls = live
    let pause = calls.pause
    calls.pause = { pause($0 * 10) }
    return calls
  }
}
