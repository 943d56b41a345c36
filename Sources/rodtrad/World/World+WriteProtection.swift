import FollowUp
import Store
import Workbench

extension World {
  /// Why a year and the settings can only be read, in words for the screen: told before anybody types.
  func writeProtection(_ committee: EntityID, _ number: Int) -> WriteProtection {
    let year = try? year(committee, number).readOnlyReason
    let settings = SettingsFolder.obstacle(in: folder.folder)
    return WriteProtection(year: year?.onScreen, settings: settings?.onScreen)
  }
}

extension WriteProtection {
  /// How the sentence begins where one may not write.
  static let lead = "Skrivskyddat: "
}

extension StoreError {
  /// `Skrivskyddat: du får läsa men inte skriva i data/huddinge/von/2019.`
  fileprivate var onScreen: String {
    guard kind == .forbidden, reason.hasPrefix("skrivskyddad: ") else { return description }
    let rest = reason.dropFirst("skrivskyddad: ".count)
    let isOfDisk = rest.hasPrefix("disken")
    return isOfDisk
      ? "\(WriteProtection.lead)\(rest). Siffrorna kan läsas men inte ändras."
      : "\(WriteProtection.lead)du får läsa men inte skriva i \(file)."
  }
}
