import ExactJSON

/// Why something in the store could not be read or kept: where, and a Swedish sentence a user can act on.
///
/// `line` and `column` count from 1; the column counts characters, not bytes. Both are nil when the whole
/// file is meant.
package struct StoreError: Error, Hashable, Sendable {
  /// What sort of trouble it is, for the callers that act differently on each.
  package enum Kind: Hashable, Sendable {
    /// What stands in the file cannot be understood.
    case content
    /// A name or a path that must not be used.
    case name
    /// The file or folder is not there.
    case missing
    /// The disk, or the user's share of it, is full.
    case full
    /// The user may not do this here, or the disk is read-only.
    case forbidden
    /// Somebody else holds the lock, and kept it longer than we wait.
    case busy
    /// Somebody else has written, replaced or shortened the file since it was read: read it again.
    case changed
    /// Everything else that a disk can answer.
    case device
  }

  package let kind: Kind
  package let file: String
  package let line: Int?
  package let column: Int?
  package let reason: String

  package init(kind: Kind, file: String, line: Int? = nil, column: Int? = nil, reason: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension StoreError: CustomStringConvertible {
  /// `file:line:column: reason`, as editors and compilers write it, safe to send to a terminal.
  package var description: String {
    let place = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
    return "\(VisibleText.visible(file))\(place): \(reason)"
  }
}
