/// The file that changes were read from, so that the journal can say where figures came from and know the file again.
package struct ChangeSource: Hashable, Sendable {
  /// Its name without folders: where it lay on somebody's disk says nothing to others.
  package let file: String
  /// SHA-256 of its bytes, 64 hexadecimal digits.
  package let digest: String

  package init(file: String, digest: String) {
    self.file = file
    self.digest = digest
  }

  /// - Parameter bytes: of the file; of several files one after the other.
  package init(file: String, of bytes: some Sequence<UInt8>) {
    self.init(file: file, digest: SHA256.hexadecimal(of: bytes))
  }

  /// `utfall.csv (sha256 3f2a91c0…)`.
  package var told: String { "\(file) (sha256 \(digest.prefix(8))…)" }
}
