import Glibc
import TextLayout

/// Data goes to standard output, messages to standard error; a reader that has gone away (`| head`) is no error.
enum StandardOutput {
  /// Writes all of it; throws when it cannot be written (a full disk, a closed output).
  static func write(_ text: String) throws(Failure) {
    let number = write(text, to: 1)
    if number != 0, number != EPIPE {
      throw .unreadable("resultatet kunde inte skrivas ut: \(reason(number))")
    }
  }

  /// A message after the program's name, without the full stop of a sentence; what it quotes cannot steer the terminal.
  static func complain(_ sentence: String) {
    advise("rodtrad: \(sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...])")
  }

  static func advise(_ sentence: String) {
    _ = write(Visible.lines(sentence) + "\n", to: 2)
  }

  /// The system's error number; 0 when everything was written.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return written == 0 ? EIO : errno }
      bytes = bytes.dropFirst(written)
    }
    return 0
  }

  private static func reason(_ number: Int32) -> String {
    switch number {
    case ENOSPC, EDQUOT: "disken är full"
    case EBADF: "utmatningen är stängd"
    case EFBIG: "filen blir för stor"
    default: "systemet svarar fel \(number)"
    }
  }
}

/// The three streams every program has.
enum StandardStreams {
  /// Puts something in the place of a stream that was closed, so that no data file is opened in its place and written
  /// to. Writing to it still fails, as it should.
  static func occupy() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
