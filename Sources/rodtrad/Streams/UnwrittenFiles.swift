import Store

/// Bringing the files up to the journal, and what is said of it.
extension World {
  /// An edit has just been acknowledged: it is saved, whatever becomes of the files.
  func tellUnwritten(_ faults: [StoreError]) {
    for fault in faults { StandardOutput.advise(Self.told(unwritten: fault)) }
  }

  /// At the end of a sitting. Fails only when the journal itself is gone or another since then: what was acknowledged may be gone with
  /// it.
  func writeFiles() throws {
    let faults = checkpoint()
    if let lost = faults.first(where: { [.missing, .changed].contains($0.kind) }) {
      throw Failure.unreadable(lost.description)
    }
    tellUnwritten(faults)
  }
}
