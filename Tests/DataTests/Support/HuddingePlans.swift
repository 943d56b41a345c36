import FollowUp
import Foundation
import Store
import Testing

/// The years of `data/huddinge`, read by the store as the program reads them.
struct HuddingePlans {
  let municipality: Municipality
  let all: [Plan]

  init() throws {
    let store = try MunicipalityFolder(FolderPath(root: Self.path))
    municipality = store.municipality
    all = try store.municipality.committees.flatMap { committee in
      try store.years(of: committee.id).map { try store.open(committee.id, $0, who: "test").plan }
    }
    try #require(all.map { "\($0.committee)/\($0.year)" } == ["von/2025", "von/2023", "von/2019", "sn/2026"])
  }

  /// `data/huddinge` beside `Tests`.
  private static var path: String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return tests.deletingLastPathComponent().appending(path: "data/huddinge").path
  }

  func plan(of address: FigureAddress) -> Plan? { all.first { $0.owns(address) } }

  func indicator(_ text: String) -> Indicator? {
    guard let address = FigureAddress(text) else { return nil }
    return plan(of: address)?.goals.indicator(address.path[0])
  }
}
