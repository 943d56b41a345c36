/// Which thing of one year is which of another.
///
/// In versions of one year a thing is itself, by its id. Between years and committees it meets the thing with its id, in what
/// its owner meets; one whose id is not there meets the one of the same kind by the same name.
struct ThingPairs {
  /// The address on the right, by that on the left.
  private(set) var partners: [FigureAddress: FigureAddress] = [:]
  private var met: Set<FigureAddress> = []

  typealias Found = (address: FigureAddress, thing: Thing)

  init(_ left: [Found], _ right: [Found], isSameYear: Bool) {
    let theirs = Dictionary(right.map { ($0.address, $0.thing) }) { first, _ in first }
    for depth in 1...3 {
      let mine = left.filter { $0.address.path.count == depth }
      for found in mine {
        guard let place = place(of: found.address, isSameYear, right.first?.address),
          let other = theirs[place], other.isLike(found.thing)
        else { continue }
        meet(found.address, place)
      }
      if !isSameYear { meetByName(mine, right.filter { $0.address.path.count == depth }) }
    }
  }

  /// Whether a thing of the right has met one of the left.
  func hasMet(_ address: FigureAddress) -> Bool { met.contains(address) }

  private mutating func meet(_ left: FigureAddress, _ right: FigureAddress) {
    guard !met.contains(right) else { return }
    partners[left] = right
    met.insert(right)
  }

  /// Where the thing would be on the right, by its id.
  private func place(
    of address: FigureAddress, _ isSameYear: Bool, _ right: FigureAddress?
  ) -> FigureAddress? {
    if isSameYear { return address }
    guard let right, let id = address.path.last, let owner = owner(of: address) else { return nil }
    return FigureAddress(
      committee: right.committee, year: right.year, register: address.register, path: owner + [id],
      period: address.period)
  }

  /// The path on the right of what a thing of the left is in; nil when that has met nothing.
  private func owner(of address: FigureAddress) -> [EntityID]? {
    if address.path.count == 1 { return [] }
    return partners[address.with(path: Array(address.path.dropLast()))]?.path
  }

  private mutating func meetByName(_ left: [Found], _ right: [Found]) {
    var named: [Name: [FigureAddress]] = [:]
    for found in right.reversed() where !met.contains(found.address) {
      let owner = Array(found.address.path.dropLast())
      named[Name(found, in: owner), default: []].append(found.address)
    }
    for found in left where partners[found.address] == nil {
      guard let owner = owner(of: found.address) else { continue }
      if let place = named[Name(found, in: owner)]?.popLast() { meet(found.address, place) }
    }
  }

  /// What things of another year are known by when their ids differ.
  private struct Name: Hashable {
    let register: FigureAddress.Register
    let owner: [EntityID]
    let sort: ObjectIdentifier
    let text: String

    init(_ found: Found, in owner: [EntityID]) {
      register = found.address.register
      self.owner = owner
      sort = found.thing.sortOfRecord
      text = found.thing.name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}

extension Thing {
  fileprivate var sortOfRecord: ObjectIdentifier { ObjectIdentifier(type(of: record)) }

  /// Whether both are goals, rows, risks …
  fileprivate func isLike(_ other: Thing) -> Bool { sortOfRecord == other.sortOfRecord }
}
