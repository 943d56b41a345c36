internal import CTerminal

/// What ncurses read: a scalar, or a key it recognised from a sequence.
package enum RawKey: Hashable, Sendable {
  case scalar(UInt32)
  /// A number from CTerminal's header.
  case key(UInt32)

  /// Reads one if there is one.
  static func next() -> RawKey? {
    var value: UInt32 = 0
    switch Int(rt_read_key(&value)) {
    case RT_CHARACTER: return .scalar(value)
    case RT_KEY: return .key(value)
    default: return nil
    }
  }
}
