import FollowUp

/// Which kommun's folder, nämnd, year and period something is about; what is nil the settings decide.
struct NamedPlace {
  var data: String?
  var committee: String?
  var year: Int?
  var period: String?
}
