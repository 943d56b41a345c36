import FollowUp
import Store

/// One year as it is checked.
struct CheckedYear {
  let scope: CheckScope

  var plan: Plan { scope.plan }
}

/// What is to be checked: which years, each at which reporting point, and where in them.
struct CheckQuestion {
  let place: CheckPlace
  let years: [CheckedYear]
  /// The years that are asked about and could not be read.
  let missing: [KommunYears.Unread]

  /// - Parameters:
  ///   - text: an address or the beginning of one; nil for all of the named place.
  ///   - named: what the flags say.
  init(_ text: String?, _ named: NamedPlace, in world: World, _ all: KommunYears) throws {
    place = try Self.place(text, named, world)
    let place = place
    missing = all.unread.filter { place.holds($0.committee, $0.year) }
    let plans = all.plans.filter { place.holds($0) }
    let points = try Self.points(of: plans, named: named.period, in: world)
    years = points.map { plan, point in
      CheckedYear(
        scope: CheckScope(
          municipality: world.folder.municipality, plan: plan, point: point, others: all.others(than: plan)))
    }
    if let text, let plan = plans.first { try Self.confirm(text, place, in: plan) }
  }

  /// The latest point of each year, or the named one of those that have it.
  private static func points(
    of plans: [Plan], named name: String?, in world: World
  ) throws -> [(Plan, ReportingPoint)] {
    guard let name, plans.count > 1 else { return try plans.map { ($0, try world.point(name, of: $0)) } }
    let found = plans.compactMap { plan in (try? world.point(name, of: plan)).map { (plan, $0) } }
    guard found.isEmpty else { return found }
    let points = plans.flatMap(\.reportingPoints).map(\.id.description)
    let names = points.enumerated().filter { points.firstIndex(of: $1) == $0 }.map(\.element)
    throw Failure.unreadable("perioden \(name) finns inte: välj bland \(names.joined(separator: ", "))")
  }
}

extension CheckQuestion {
  /// The place an address and the flags name together; what is not there is bad usage.
  private static func place(_ text: String?, _ named: NamedPlace, _ world: World) throws -> CheckPlace {
    var place = try text.map(read) ?? CheckPlace()
    if let namnd = named.committee {
      let committee = try world.committee(namnd)
      if let own = place.committee, own != committee { throw contradiction(own, "--namnd säger \(namnd)") }
      place.committee = committee
    }
    if let ar = named.year {
      if let own = place.year, own != ar { throw contradiction(own, "--ar säger \(ar)") }
      place.year = ar
    }
    try confirm(place, world)
    return place
  }

  private static func read(_ text: String) throws -> CheckPlace {
    if let place = CheckPlace(text) { return place }
    throw Failure.unreadable(
      "”\(text)” är ingen adress: skriv den som von/2025/money/income, eller von/2025 för hela året")
  }

  private static func contradiction(_ own: some CustomStringConvertible, _ said: String) -> Failure {
    .unreadable("adressen är i \(own) men \(said)")
  }

  private static func confirm(_ place: CheckPlace, _ world: World) throws {
    if let committee = place.committee, world.folder.municipality.committee(committee) == nil {
      throw Failure.unreadable("nämnden \(committee) finns inte: välj bland \(world.committeeNames)")
    }
    guard let year = place.year else { return }
    let committees = place.committee.map { [$0] } ?? world.folder.municipality.committees.map(\.id)
    let years = Set(committees.flatMap { world.folder.years(of: $0) })
    guard years.contains(year) else {
      let list = years.sorted().map(String.init).joined(separator: ", ")
      let whose = place.committee.map { " för \($0)" } ?? ""
      throw Failure.unreadable("året \(year) finns inte\(whose): välj bland \(list)")
    }
  }

  /// An address that nothing has is told, with the nearest one: no finding there is no good news.
  private static func confirm(_ text: String, _ place: CheckPlace, in plan: Plan) throws {
    guard let register = place.register, !place.path.isEmpty,
      !AddressBook.contains(where: place.holds, in: plan)
    else { return }
    let address = plan.address(register, place.path).with(path: place.path, place.period)
    let nearest =
      AddressBook.nearestThing(to: address, in: plan) ?? AddressBook.nearest(to: address, in: plan)
    throw Failure.unreadable(
      "\(text) finns inte" + (nearest.map { ": menade du \($0)?" } ?? ": rodtrad visa struktur visar alla"))
  }
}
