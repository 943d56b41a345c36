internal import CTerminal
internal import Glibc
internal import TextLayout

/// Everything that can wake the program, as events in the order they are to be handled.
struct EventSource {
  private var decoder = KeyDecoder()
  private var watched: [Int32]
  /// The size last told.
  private var size: Size

  init(watching descriptors: [Int32]) {
    watched = Array(descriptors.prefix(14))
    size = Screen.size
  }

  /// Sleeps until something happens and returns all that has: keys first, then signals, files, and one new size. Only
  /// while a paste has begun and not ended is there a time limit, half a second, in case its end never comes.
  mutating func wait() -> [TerminalEvent] {
    var ready = [UInt8](repeating: 0, count: 16)
    let found = rt_wait(decoder.isPasting ? 500 : -1, watched, Int32(watched.count), &ready)
    if found < 0 { return [.hangUp] }
    if found == 0 { return decoder.endPaste() }
    var events = ready[0] != 0 ? keys() : []
    if Int(ready[0]) & RT_HUNG_UP != 0 { events.append(.hangUp) }
    if ready[1] != 0 { events += signals() }
    events += files(ready[2...])
    return events + resize()
  }

  private mutating func keys() -> [TerminalEvent] {
    while let raw = RawKey.next() {
      let before = decoder.isPasting
      decoder.feed(raw)
      if decoder.isPasting != before { rt_take_paste(before ? 0 : 1) }
    }
    return decoder.finish()
  }

  /// The signals that have come. A stop happens here: the program sleeps until it is continued, and the signal that
  /// continued it says nothing new.
  private func signals() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while case let signal = rt_next_signal(), signal != 0 {
      switch signal {
      case SIGWINCH: _ = rt_fit()
      case SIGTSTP:
        rt_stop()
        events.append(.resumed)
      case SIGCONT:
        if events.last != .resumed { rt_return() }
        if events.last != .resumed { events.append(.resumed) }
      case SIGHUP: events.append(.hangUp)
      default: events.append(.terminate(signal))
      }
    }
    return events
  }

  /// A descriptor that has been closed is watched no more: it would wake the program for ever.
  private mutating func files(_ ready: ArraySlice<UInt8>) -> [TerminalEvent] {
    let states = zip(watched, ready).map { ($0, Int($1)) }
    watched = states.filter { $0.1 & RT_HUNG_UP == 0 || $0.1 & RT_READABLE != 0 }.map(\.0)
    return states.filter { $0.1 & RT_READABLE != 0 }.map { .fileChanged($0.0) }
  }

  private mutating func resize() -> [TerminalEvent] {
    let now = Screen.size
    if now == size { return [] }
    size = now
    return [.resized(now)]
  }
}
