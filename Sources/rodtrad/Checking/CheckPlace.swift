import FollowUp

/// What part of a kommun is asked about: a nämnd, a year, a register, or anything with an address.
///
/// Text form: `von`, `von/2019`, `von/2019/money`, `von/2019/money/income`, `von/2019/goals/hme/outcome@2019`.
struct CheckPlace: Hashable {
  var committee: EntityID?
  var year: Int?
  var register: FigureAddress.Register?
  var path: [EntityID] = []
  var period: Period?

  /// The whole kommun.
  init() {}

  /// Nil for what has none of the forms.
  init?(_ text: String) {
    if let address = FigureAddress(text) {
      guard address.register != .settings else { return nil }
      (committee, year, register) = (address.committee, address.year, address.register)
      (path, period) = (address.path, address.period)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (1...3).contains(parts.count), let committee = EntityID(parts[0]) else { return nil }
    self.committee = committee
    guard parts.count > 1 else { return }
    // A year and a register are read as an address reads them.
    let whole = "\(parts[0])/\(parts[1])/\(parts.count == 3 ? parts[2] : "money")/x"
    guard let inside = FigureAddress(whole) else { return nil }
    year = inside.year
    register = parts.count == 3 ? inside.register : nil
  }

  func holds(_ plan: Plan) -> Bool { holds(plan.committee, plan.year) }

  func holds(_ committee: EntityID, _ year: Int) -> Bool {
    (self.committee ?? committee) == committee && (self.year ?? year) == year
  }

  /// Whether an address is this place or lies inside it.
  func holds(_ address: FigureAddress) -> Bool {
    holds(address.committee, address.year) && (register ?? address.register) == address.register
      && address.path.starts(with: path) && (period == nil || address.period == period)
  }

  /// Whether a finding is about something in it.
  func holds(_ finding: Finding) -> Bool {
    register == nil || finding.addresses.contains { holds($0) }
  }
}
