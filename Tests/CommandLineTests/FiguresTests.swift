import FollowUp
import Foundation
import Testing

@Suite("rodtrad visa siffror --format json holds every figure of the documents")
struct FiguresTests {
  @Test("every printed number is at its address, as value, as printed where we compute, or as reference")
  func everyNumber() throws {
    let figures = try Self.figures()
    var looked = 0
    var lacking: [String] = []
    for row in try PrintedNumber.all() {
      looked += 1
      guard let shown = figures[row.address] else {
        lacking.append("\(row.address) saknas")
        continue
      }
      let found = [shown.printed ?? shown.value, shown.reference].compactMap { $0 }
      if !found.contains(row.number) { lacking.append("\(row.address): \(found), tryckt \(row.number)") }
    }
    #expect(looked >= 978)
    #expect(lacking.isEmpty, "\(lacking.joined(separator: "\n"))")
  }

  @Test("every figure has the eight members, and a computed one says so")
  func members() throws {
    let figures = try Self.figures()
    #expect(figures["sn/2026/money/operations/namnd/budget@2026"]?.members.sorted() == Self.members)
    #expect(figures.values.allSatisfy { Set($0.members).isSuperset(of: Self.members) })
    #expect(figures.values.allSatisfy { $0.printed == nil || $0.isComputed })
  }

  private static let members = [
    "address", "computed", "display", "label", "locked", "period", "unit", "value",
  ]

  /// The figures of every year, by address.
  private static func figures() throws -> [String: ShownFigure] {
    let workspace = try Workspace()
    var all: [String: ShownFigure] = [:]
    for (committee, year) in [("von", 2025), ("von", 2023), ("von", 2019), ("sn", 2026)] {
      let outcome = try workspace.run(
        "rodtrad visa siffror --format json --namnd \(committee) --ar \(year)")
      #expect(outcome.code == 0 && outcome.errors.isEmpty)
      let list = try #require(
        JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
      for object in list {
        let figure = try #require(ShownFigure(object))
        #expect(all.updateValue(figure, forKey: figure.address) == nil)
      }
    }
    return all
  }
}

/// One object of the list.
struct ShownFigure {
  let address: String
  let members: [String]
  let value: ExactDecimal?
  let printed: ExactDecimal?
  let reference: ExactDecimal?
  let isComputed: Bool

  init?(_ object: [String: Any]) {
    guard let address = object["address"] as? String, let computed = object["computed"] as? Bool else {
      return nil
    }
    let number = { (name: String) in (object[name] as? String).flatMap { ExactDecimal(literal: $0) } }
    self.address = address
    members = Array(object.keys)
    (value, printed, reference) = (number("value"), number("printed"), number("reference"))
    isComputed = computed
  }
}
