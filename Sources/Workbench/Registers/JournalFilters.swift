import FollowUp

/// The ways to show some of a journal: a person's, a day's, a register's, or what was done at one address.
enum JournalFilters {
  static func tags(of past: PastEntry) -> Set<String> {
    var tags: Set<String> = [person(past.entry.who), day(past.day)]
    for change in past.entry.changes {
      tags.insert(register(change.address.register))
      tags.formUnion(addresses(around: change.address))
    }
    return tags
  }

  /// Persons in Swedish order, days from the latest, registers as they stand, then each address.
  static func of(_ entries: [PastEntry]) -> [Sheet.Filter] {
    let people = Set(entries.map(\.entry.who)).sorted { SwedishOrder.key($0) < SwedishOrder.key($1) }
    let days = Set(entries.map(\.day)).sorted(by: >)
    let changes = entries.flatMap(\.entry.changes)
    let registers = Set(changes.map(\.address.register))
    let figures = changes.filter { ReportDigest.registers.contains($0.address.register) }
    let places = Set(figures.flatMap { addresses(around: $0.address) }).sorted()
    return people.map { Sheet.Filter(person($0), "vem: \($0)") }
      + days.map { Sheet.Filter(day($0), "dag: \($0)") }
      + FigureAddress.Register.ofYear.filter(registers.contains).map {
        Sheet.Filter(register($0), "register: \($0.swedish)")
      } + places.map { Sheet.Filter($0, "adress: \($0)") }
  }

  static func address(_ address: FigureAddress) -> String { address.description }

  /// The address itself and what it is in.
  private static func addresses(around address: FigureAddress) -> [String] {
    guard address.path.count > 1 else { return [address.description] }
    return [address.description, address.with(path: Array(address.path.dropLast())).description]
  }

  private static func person(_ name: String) -> String { "who \(name)" }
  private static func day(_ day: String) -> String { "day \(day)" }
  private static func register(_ register: FigureAddress.Register) -> String {
    "register \(register.rawValue)"
  }
}
