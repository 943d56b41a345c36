internal import CTerminal
internal import TextLayout
internal import Workbench

/// Turns what ncurses reads into events. Feed it everything that can be read, then call `finish`: only then is it known
/// that an Esc stands alone.
package struct KeyDecoder {
  private enum State {
    case ground
    /// After Esc: alone, Alt with a character, or the start of a sequence.
    case escape
    /// After `ESC [` or `ESC O`, with what has come since.
    case sequence(introducer: Unicode.Scalar, body: String)
    case paste(String.UnicodeScalarView)
  }

  private var state = State.ground
  private var events: [TerminalEvent] = []

  package init() {}

  /// Whether a pasted text has begun and not ended; keys are then to be read as plain characters.
  package var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  package mutating func feed(_ raw: RawKey) {
    switch raw {
    case .scalar(let value):
      if let scalar = Unicode.Scalar(value) { feed(scalar) }
    case .key(let code) where Int(code) == RT_KEY_PASTE: begin(.paste(.init()))
    case .key(let code): recognised(code)
    }
  }

  /// What has come, when no more can be read now.
  package mutating func finish() -> [TerminalEvent] {
    switch state {
    case .escape: begin(.ground)
    case .sequence(let introducer, let body) where body.isEmpty:
      state = .ground
      emit(.alt(Character(introducer)))
    case .ground, .sequence, .paste: break
    }
    defer { events = [] }
    return events
  }

  /// Ends a paste whose end has not come for a while, so that the keys work again.
  package mutating func endPaste() -> [TerminalEvent] {
    if case .paste(let scalars) = state { paste(scalars) }
    return finish()
  }

  /// Leaves whatever was begun; an Esc that turned out to stand alone is a key.
  private mutating func begin(_ next: State) {
    if case .escape = state { emit(.named(.escape)) }
    state = next
  }

  private mutating func recognised(_ code: UInt32) {
    if isPasting { return }
    begin(.ground)
    if let stroke = NamedKeys.stroke(code: code) { emit(stroke) }
  }

  private mutating func feed(_ scalar: Unicode.Scalar) {
    switch state {
    case .ground: typed(scalar)
    case .escape: afterEscape(scalar)
    case .sequence(let introducer, let body): inSequence(introducer, body, scalar)
    case .paste(var scalars):
      state = .ground
      scalars.append(scalar)
      pasted(scalars)
    }
  }

  private mutating func typed(_ scalar: Unicode.Scalar) {
    if scalar == "\u{1B}" {
      begin(.escape)
    } else if let stroke = NamedKeys.stroke(control: scalar.value) {
      emit(stroke)
    } else if DisplayWidth.of(scalar) == 0, case .key(.character(let base))? = events.last {
      events.removeLast()
      character(String(base) + String(scalar))
    } else {
      character(String(scalar))
    }
  }

  private mutating func afterEscape(_ scalar: Unicode.Scalar) {
    if scalar == "[" || scalar == "O" {
      state = .sequence(introducer: scalar, body: "")
    } else if scalar.value < 0x20 || scalar.value == 0x7F {
      begin(.ground)
      typed(scalar)
    } else {
      state = .ground
      emit(.alt(Character(scalar)))
    }
  }

  private mutating func inSequence(_ introducer: Unicode.Scalar, _ body: String, _ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x3F where body.utf8.count < 32:
      state = .sequence(introducer: introducer, body: body + String(scalar))
    case 0x40...0x7E:
      state = .ground
      if body == "200", scalar == "~" { return begin(.paste(.init())) }
      if let stroke = NamedKeys.stroke(body: body, final: scalar) { emit(stroke) }
    default:
      state = .ground
      feed(scalar)
    }
  }

  private mutating func pasted(_ scalars: String.UnicodeScalarView) {
    if scalars.last == "~", scalars.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
      paste(.init(scalars.dropLast(Self.pasteEnd.count)))
    } else {
      state = .paste(scalars)
    }
  }

  private mutating func paste(_ scalars: String.UnicodeScalarView) {
    state = .ground
    events.append(.paste(Composition.nfc(LineEnds.normalised(scalars))))
  }

  private mutating func character(_ text: String) {
    for character in Composition.nfc(text) { emit(.character(character)) }
  }

  private mutating func emit(_ stroke: KeyStroke) {
    events.append(.key(stroke))
  }

  private static let pasteEnd = "\u{1B}[201~".unicodeScalars
}
