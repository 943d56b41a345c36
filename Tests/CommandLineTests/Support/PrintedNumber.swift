import FollowUp
import Foundation
import SwiftCSV

/// A number a document prints, with the sign and the unit it is printed in, as an amount of the base unit.
struct PrintedNumber {
  let address: String
  let number: ExactDecimal

  /// The rows with a number of every file of printed facts.
  static func all() throws -> [PrintedNumber] {
    let folder = Workspace.project.appending(path: "Tests/DataTests/Fixtures")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.flatMap { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return try CSV<Named>(string: text, delimiter: .comma, loadColumns: false).rows.compactMap(Self.init)
    }
  }

  private init?(_ row: [String: String]) {
    guard let address = row["address"], let text = row["number"], !text.isEmpty,
      let number = ExactDecimal(literal: text)
    else { return nil }
    self.address = address
    let unit = MeasureUnit(rawValue: row["unit"] ?? "")
    self.number = number.shifted(by: unit.exponent)
  }
}
