import FollowUp
import Store
import Workbench

extension World {
  /// Reads an address; what is named beside it may narrow it but not contradict it.
  func address(_ text: String, _ named: NamedPlace) throws -> FigureAddress {
    guard let address = FigureAddress(text) else {
      throw Failure.unreadable(
        "”\(text)” är ingen adress: skriv den som von/2025/money/operations/aldre/budget@2025")
    }
    try check(address, named)
    return address
  }

  /// Reads an address, or a register alone: `von/2025/goals`.
  func place(_ text: String, _ named: NamedPlace) throws -> FigureAddress {
    guard text.split(separator: "/").count == 3, let inside = FigureAddress(text + "/x") else {
      return try address(text, named)
    }
    try check(inside, named)
    return inside.with(path: [])
  }

  private func check(_ address: FigureAddress, _ named: NamedPlace) throws {
    guard address.register != .settings else {
      throw Failure.refused("\(address) hör till inställningarna, inte till ett år")
    }
    guard folder.municipality.committee(address.committee) != nil else {
      throw Failure.refused("nämnden \(address.committee) finns inte: välj bland \(committeeNames)")
    }
    let years = folder.years(of: address.committee)
    guard years.contains(address.year) else {
      let list = years.map(String.init).joined(separator: ", ")
      throw Failure.refused("året \(address.year) finns inte för \(address.committee): välj bland \(list)")
    }
    if let namnd = named.committee, namnd != address.committee.description {
      throw Failure.unreadable("adressen är i \(address.committee) men --namnd säger \(namnd)")
    }
    if let ar = named.year, ar != address.year {
      throw Failure.unreadable("adressen är i \(address.year) men --ar säger \(ar)")
    }
  }
}
