import FollowUp

extension YearFolder {
  /// Brings the register files up to the journal. Only those with changes are written, each replaced whole; killed in
  /// between, the next start finds old and new files and the journal, which together say the same.
  ///
  /// The files are read again first, with the folder locked, so that what somebody has written in them by hand or
  /// with another program stays. A read-only year is left as it is.
  package mutating func checkpoint() throws(StoreError) {
    guard !isReadOnly, isAhead else { return }
    var year = self
    try FolderLock.holding(folder, calls: calls) { (lock) throws(StoreError) in
      _ = try year.readJournal()
      year = try year.reopened()
      guard !year.isReadOnly else { return }
      try AtomicFile.removeLeftovers(under: lock, calls: year.calls)
      try year.writeRegisters()
      try year.writeMark()
    }
    self = year
  }

  /// Whether there are entries after the one the next start would begin with.
  private var isAhead: Bool { lastLine != nil && lastLine != marked }

  private func reopened() throws(StoreError) -> YearFolder {
    try YearFolder(folder, committee: plan.committee, year: plan.year, who: who, calls: calls)
  }

  private mutating func writeRegisters() throws(StoreError) {
    let number = lastNumber
    for register in behind {
      let file = RegisterFile(register, in: folder)
      try AtomicFile.replace(file.path, with: file.bytes(of: plan, journal: number), calls: calls)
      stored[register] = number
    }
  }

  private mutating func writeMark() throws(StoreError) {
    guard let lastLine, let entry = history.all.last else { return }
    try CheckpointMark(position: lastLine, entry: entry, stored: stored).write(in: folder, calls: calls)
    marked = lastLine
  }

  /// The registers that have entries their file does not hold.
  private var behind: [FigureAddress.Register] {
    var latest: [FigureAddress.Register: Int] = [:]
    for entry in history.all {
      for change in entry.changes { latest[change.address.register] = entry.number }
    }
    return FigureAddress.Register.ofYear.filter { latest[$0] ?? 0 > stored[$0] ?? 0 }
  }
}
