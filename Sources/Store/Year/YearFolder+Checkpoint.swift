import FollowUp

extension YearFolder {
  /// Brings the register files up to the journal. Only those with changes are written, each replaced whole; killed in
  /// between, the next start finds old and new files and the journal, which together say the same.
  package mutating func checkpoint() throws(StoreError) {
    guard !behind.isEmpty else { return }
    var year = self
    try FolderLock.holding(folder, calls: calls) { (lock) throws(StoreError) in
      _ = try year.readJournal()
      try AtomicFile.removeLeftovers(under: lock, calls: year.calls)
      try year.writeRegisters()
    }
    self = year
  }

  private mutating func writeRegisters() throws(StoreError) {
    let number = lastNumber
    for register in behind {
      let file = RegisterFile(register, in: folder)
      try AtomicFile.replace(file.path, with: file.bytes(of: plan, journal: number), calls: calls)
      stored[register] = number
    }
  }

  /// The registers that have entries their file does not hold.
  private var behind: [FigureAddress.Register] {
    var latest: [FigureAddress.Register: Int] = [:]
    for entry in history.all {
      for change in entry.changes { latest[change.address.register] = entry.number }
    }
    return FigureAddress.Register.allCases.filter { latest[$0] ?? 0 > stored[$0] ?? 0 }
  }
}
