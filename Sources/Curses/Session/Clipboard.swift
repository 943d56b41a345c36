internal import CTerminal

/// The clipboard of the terminal, wherever it runs: reached by the sequence OSC 52 (xterm, ctlseqs), which terminals may be set to ignore
/// without a word. Nothing is ever asked of it.
package enum Clipboard {
  static func send(_ text: String) {
    sequence(of: text).withCString { rt_send($0) }
  }

  /// `ESC ] 52 ; c ; BASE64 BEL`: letters only, whatever the text holds.
  package static func sequence(of text: String) -> String {
    "\u{1B}]52;c;" + base64(Array(text.utf8)) + "\u{07}"
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648, section 4.
  private static func base64(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 {
        output.append(place <= part.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
