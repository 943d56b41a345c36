import FollowUp

/// What is shown of a journal: of a person, of a day, in a register and at an address, each where it has been chosen.
struct JournalFilter: Hashable, Sendable {
  var who: String?
  var day: String?
  var register: FigureAddress.Register?
  /// The address itself, or what it is in.
  var address: FigureAddress?

  init() {}

  /// What a tag says; everything for nil.
  init(tag: String?) {
    for part in (tag ?? "").split(separator: Self.between) {
      let halves = part.split(separator: Self.within, maxSplits: 1).map(String.init)
      guard halves.count == 2 else { continue }
      switch halves[0] {
      case "who": who = halves[1]
      case "day": day = halves[1]
      case "register": register = FigureAddress.Register(rawValue: halves[1])
      default: address = FigureAddress(halves[1])
      }
    }
  }

  private static let between: Character = "\u{1f}"
  private static let within: Character = "\u{1e}"

  /// All of it as one text, for the place one comes back to; nil where nothing is chosen.
  var tag: String? {
    let parts = [
      who.map { ("who", $0) }, day.map { ("day", $0) }, register.map { ("register", $0.rawValue) },
      address.map { ("address", $0.description) },
    ]
    let text = parts.compactMap { $0 }.map { "\($0.0)\(Self.within)\($0.1)" }
      .joined(separator: String(Self.between))
    return text.isEmpty ? nil : text
  }

  /// `vem: BL · dag: 2026-11-21`.
  var name: String { parts.map(\.name).joined(separator: " · ") }

  /// Each that is chosen, with the filter without it.
  var parts: [(name: String, without: JournalFilter)] {
    [
      who.map { (Self.named(who: $0), with(\.who, nil)) },
      day.map { (Self.named(day: $0), with(\.day, nil)) },
      register.map { (Self.named($0), with(\.register, nil)) },
      address.map { (Self.named($0), with(\.address, nil)) },
    ].compactMap { $0 }
  }

  func with<Value>(_ part: WritableKeyPath<JournalFilter, Value>, _ value: Value) -> JournalFilter {
    var filter = self
    filter[keyPath: part] = value
    return filter
  }

  /// - Parameter day: asked only where a day is chosen.
  func shows(_ entry: JournalEntry, day: (String) -> String) -> Bool {
    if let who, entry.who != who { return false }
    if let register, !entry.changes.contains(where: { $0.address.register == register }) { return false }
    if let address,
      !entry.changes.contains(where: { $0.address == address || $0.address.isInside(address) })
    {
      return false
    }
    return self.day.map { $0 == day(entry.time) } ?? true
  }

  static func named(who: String) -> String { "vem: \(who)" }
  static func named(day: String) -> String { "dag: \(day)" }
  static func named(_ register: FigureAddress.Register) -> String { "register: \(register.swedish)" }
  static func named(_ address: FigureAddress) -> String { "adress: \(address)" }
}
