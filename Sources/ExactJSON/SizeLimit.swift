/// The largest file the store reads: 64 MB.
///
/// A nämnd's year is well under one megabyte; a larger file is a mistake, and reading it would only make the
/// program slow before it says so.
package enum SizeLimit {
  /// In bytes.
  package static let file = 64 << 20

  /// What is said of a file of `size` bytes, which is more than `limit`.
  package static func sentence(size: Int, limit: Int) -> String {
    "filen är \(megabytes(size)) MB: högst \(megabytes(limit)) MB läses"
  }

  /// Whole megabytes, rounded up.
  private static func megabytes(_ size: Int) -> Int { (size + (1 << 20) - 1) >> 20 }
}
