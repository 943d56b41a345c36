import Foundation
import SwiftCSV
import Testing

/// The files of printed facts. Each row says at which address of `data/huddinge` its fact is to be found.
enum FixtureFile: String, CaseIterable {
  case incomeStatement = "income-statement"
  case operations
  case investments
  case frameChanges = "frame-changes"
  case externalFunding = "external-funding"
  case specialInitiatives = "special-initiatives"
  case volumes
  case keyFigures = "key-figures"
  case occupancy
  case measures
  case textFigures = "text-figures"
  case indicators
  case sources
  case directions
  case attainment
  case risks
  case assignments
  case commitments
  case measureFacts = "measure-facts"

  /// The files whose rows are cells of tables.
  static let tables: [FixtureFile] = [
    .incomeStatement, .operations, .investments, .frameChanges, .externalFunding, .specialInitiatives,
    .volumes,
    .keyFigures, .occupancy, .measures, .textFigures,
  ]

  /// How many facts the documents print: a row that got lost is a failure, not one fewer test.
  var count: Int {
    switch self {
    case .incomeStatement: 154
    case .operations: 114
    case .investments: 46
    case .frameChanges: 17
    case .externalFunding: 52
    case .specialInitiatives: 3
    case .volumes: 108
    case .keyFigures: 42
    case .occupancy: 8
    case .measures: 70
    case .textFigures: 235
    case .indicators: 274
    case .sources: 55
    case .directions: 43
    case .attainment: 13
    case .risks: 52
    case .assignments: 24
    case .commitments: 31
    case .measureFacts: 35
    }
  }

  func rows() throws -> [FixtureRow] { try Self.rows(of: rawValue) }

  /// The rows of any file of the folder.
  static func rows(of name: String) throws -> [FixtureRow] {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "csv", subdirectory: "Fixtures"))
    let text = try String(contentsOf: url, encoding: .utf8)
    return try CSV<Named>(string: text, delimiter: .comma, loadColumns: false).rows.map(FixtureRow.init)
  }
}
