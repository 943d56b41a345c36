import FollowUp

/// Which kommun's folder, nämnd, year and period something is about; what is nil the settings decide.
struct NamedPlace {
  var data: String?
  var committee: String?
  var year: Int?
  var period: String?
}

extension NamedPlace {
  /// The place that a command line without commands and flags names: nothing, or a kommun's folder and nothing else.
  ///
  /// Nil for all that the argument parser has to look at. A word without a `/` may be a command, and is left to it too.
  init?(alone arguments: [String]) {
    guard let folder = arguments.first else {
      self.init()
      return
    }
    guard arguments.count == 1, folder.first != "-", folder.contains("/"),
      Locations.exists(folder + "/kommun.json")
    else { return nil }
    self.init(data: folder)
  }
}
