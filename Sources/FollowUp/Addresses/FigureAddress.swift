/// The one stable name of everything that can be read, edited, checked, commented, logged or jumped to.
///
/// Text form: `committee/year/register/id/…/field[@period]`, for instance
/// `von/2025/money/operations/aldre/forecast@2025-08`, `sn/2026/risks/004-1/likelihood`,
/// `von/2019/goals/sjukfranvaro/outcome-women@2019-07`. Made of ids, never of positions or labels.
package struct FigureAddress: Hashable, Sendable {
  /// The files of a year; also the third part of an address.
  package enum Register: String, Hashable, Sendable, CaseIterable {
    case goals, money, risks, actions, statistics
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
    return "\(committee)/\(year)/\(register.rawValue)\(ids)\(period.map { "@\($0)" } ?? "")"
  }

  package init?(_ text: String) {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count <= 2, let first = halves.first else { return nil }
    let parts = first.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, let committee = EntityID(parts[0]), parts[1].utf8.count == 4,
      let year = Int(parts[1]), (1900...2199).contains(year), let register = Register(rawValue: parts[2])
    else { return nil }
    let path = parts[3...].compactMap { EntityID($0) }
    guard path.count == parts.count - 3 else { return nil }
    var period: Period?
    if halves.count == 2 {
      guard let written = Period(String(halves[1])) else { return nil }
      period = written
    }
    self.init(committee: committee, year: year, register: register, path: path, period: period)
  }
}
