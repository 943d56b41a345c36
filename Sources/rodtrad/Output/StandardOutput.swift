import Glibc

/// Data goes to standard output, messages to standard error; a reader that has gone away (`| head`) is no error.
enum StandardOutput {
  static func write(_ text: String) {
    write(text, to: 1)
  }

  static func complain(_ sentence: String) {
    write("rodtrad: \(sentence)\n", to: 2)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
