import Store

/// What the kernel tells of: the folder of the year that is shown, and the municipality's own with its settings.
struct NewsWatches {
  let year: FolderWatch?
  let settings: FolderWatch?

  /// To wait for, together with the keyboard.
  var descriptors: [Int32] { [year, settings].compactMap { $0?.descriptor } }

  /// What has happened in the year's folder since last asked.
  func takeYear() -> FolderWatch.News { year?.drain() ?? FolderWatch.News() }

  /// Whether somebody has written in the settings since last asked, in the file or in its journal.
  func takeSettings() -> Bool {
    guard let happened = settings?.drain() else { return false }
    return happened.isIncomplete || !happened.names.isDisjoint(with: ["kommun.json", "journal.ndjson"])
  }
}
