/// The one stable name of everything that can be read, edited, checked, commented, logged or jumped to.
///
/// Text form: `committee/year/register/id/…/field[@period]`, for instance
/// `von/2025/money/operations/aldre/forecast@2025-08`, `sn/2026/risks/004-1/likelihood`,
/// `von/2019/goals/sjukfranvaro/outcome-women@2019-07`. Made of ids, never of positions or labels.
package struct FigureAddress: Hashable, Sendable {
  /// The files of a year; also the third part of an address.
  package enum Register: String, Hashable, Sendable, CaseIterable {
    case goals, money, risks, actions, statistics
    /// The occasions the year reports at.
    case plan
    /// The municipality's settings, which no year owns: `settings/variance/share`.
    case settings

    /// The registers a year has a file of.
    package static let ofYear: [Register] = [.goals, .money, .risks, .actions, .statistics, .plan]
  }

  package let committee: EntityID
  package let year: Int
  package let register: Register
  /// The ids between register and field, and last the field.
  package let path: [EntityID]
  package let period: Period?

  package init(committee: EntityID, year: Int, register: Register, path: [EntityID], period: Period? = nil) {
    self.committee = committee
    self.year = year
    self.register = register
    self.path = path
    self.period = period
  }
}

extension FigureAddress: LosslessStringConvertible {
  package var description: String {
    let ids = path.map { "/" + $0.description }.joined()
    if register == .settings { return "settings\(ids)" }
    return "\(committee)/\(year)/\(register.rawValue)\(ids)\(period.map { "@\($0)" } ?? "")"
  }

  /// Byte by byte: a journal has as many of these as it has changes.
  package init?(_ text: String) {
    let halves = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard halves.count <= 2, let first = halves.first else { return nil }
    let parts = first.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    if halves.count == 1, let settings = Self.settings(parts) {
      self = settings
      return
    }
    guard parts.count >= 4, let committee = EntityID(parts[0]), parts[1].utf8.count == 4,
      let year = Int(parts[1]), (1900...2199).contains(year), let register = Register(rawValue: parts[2]),
      register != .settings
    else { return nil }
    let path = parts[3...].compactMap { EntityID($0) }
    guard path.count == parts.count - 3 else { return nil }
    var period: Period?
    if halves.count == 2 {
      guard let written = Period(String(Substring(halves[1]))) else { return nil }
      period = written
    }
    self.init(committee: committee, year: year, register: register, path: path, period: period)
  }

  private static func settings(_ parts: [String]) -> FigureAddress? {
    guard parts.first == "settings" else { return nil }
    let path = parts.dropFirst().compactMap { EntityID($0) }
    guard !path.isEmpty, path.count == parts.count - 1 else { return nil }
    return .settings(path)
  }
}

extension FigureAddress {
  /// The place of settings among committees and years: none.
  private static let noCommittee = EntityID(known: "settings")

  package static func settings(_ path: [EntityID]) -> FigureAddress {
    FigureAddress(committee: noCommittee, year: 0, register: .settings, path: path)
  }

  /// The address one step further in.
  package func appending(_ id: EntityID, _ period: Period? = nil) -> FigureAddress {
    FigureAddress(committee: committee, year: year, register: register, path: path + [id], period: period)
  }

  /// The address with other ids in the same register.
  package func with(path: [EntityID], _ period: Period? = nil) -> FigureAddress {
    FigureAddress(committee: committee, year: year, register: register, path: path, period: period)
  }
}
