internal import Glibc

/// What the system answered when it refused a call, as its error number.
package struct SystemFault: Error, Hashable, Sendable {
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// The error of `file`: what was tried ("filen kunde inte sparas"), and why it could not be done.
  func error(_ file: String, _ attempt: String) -> StoreError {
    StoreError(kind: kind, file: file, reason: "\(attempt): \(cause)")
  }

  /// What sort of trouble it is.
  var kind: StoreError.Kind {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case ENOSPC, EDQUOT: .full
    case EACCES, EPERM, EROFS: .forbidden
    default: .device
    }
  }

  /// The part of the sentence that says why.
  var cause: String {
    switch code {
    case ENOENT: "den finns inte"
    case ENOTDIR: "en del av sökvägen är ingen mapp"
    case EEXIST, ENOTEMPTY: "den finns redan"
    case EISDIR: "det är en mapp"
    case ELOOP: "det är en länk"
    case ENAMETOOLONG: "namnet är för långt"
    case ENOSPC: "disken är full"
    case EDQUOT: "ditt utrymme på disken är slut"
    case EACCES, EPERM: "du saknar rättighet"
    case EROFS: "disken är skrivskyddad"
    case EIO: "disken svarar med fel"
    case ESTALE: "nätverksdisken har tappats"
    case EMFILE, ENFILE: "för många filer är öppna"
    default: "systemet svarade med fel \(code)"
    }
  }

  /// Whether the disk does not offer what was asked for at all.
  var isUnsupported: Bool {
    [ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL].contains(code)
  }
}

/// Makes the calls, and explains what the system refused: what was tried with which file, and why it failed.
func explained<Answer>(
  _ file: String, _ attempt: String, _ calls: () throws(SystemFault) -> Answer
) throws(StoreError) -> Answer {
  do throws(SystemFault) {
    return try calls()
  } catch {
    throw error.error(file, attempt)
  }
}
