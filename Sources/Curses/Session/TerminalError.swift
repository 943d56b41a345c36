internal import CTerminal

/// Why the workbench cannot take the terminal.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a pipe or a file.
  case notATerminal
  case termUnset
  /// The name in `TERM`: not known here, or a terminal that cannot place its cursor.
  case termUnknown(String)
  case notUTF8
  case system
  /// This process has a session already.
  case busy

  /// One sentence for the user: what is wrong and what to do.
  package var message: String {
    switch self {
    case .notATerminal:
      "Arbetsbordet behöver en terminal: in- eller utmatningen går till en fil eller ett annat program."
    case .termUnset:
      "Miljövariabeln TERM saknas, så terminalens slag är okänt. Prova: export TERM=xterm-256color"
    case .termUnknown(let name):
      "Terminalen ”\(name)” (TERM) är okänd här eller kan inte flytta markören. Prova: export TERM=xterm-256color"
    case .notUTF8:
      "Terminalens teckenkodning är inte UTF-8, så å, ä och ö kan inte visas. Prova: export LC_ALL=C.UTF-8"
    case .system:
      "Terminalen kunde inte öppnas: systemet är slut på minne eller öppna filer."
    case .busy:
      "Arbetsbordet har redan en terminal öppen."
    }
  }

  /// nil when the code says that all went well.
  init?(code: Int32, term: String) {
    switch Int(code) {
    case RT_OK: return nil
    case RT_NOT_A_TERMINAL: self = .notATerminal
    case RT_TERM_UNSET: self = .termUnset
    case RT_TERM_UNKNOWN: self = .termUnknown(term)
    case RT_NOT_UTF8: self = .notUTF8
    case RT_BUSY: self = .busy
    default: self = .system
    }
  }
}
