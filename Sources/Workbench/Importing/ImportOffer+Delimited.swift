package import Exchange
package import FollowUp

extension ImportOffer {
  /// Of a file of rows and columns that has been read, by a mapping.
  package init(
    _ text: DelimitedSource, named file: String, from source: ChangeSource, by mapping: ImportMapping,
    in plan: Plan
  ) {
    let proposal = DelimitedImport.proposal(text, by: mapping, in: plan)
    let target = MappingSearch.name(of: mapping.target, in: plan) ?? mapping.target.description
    let sign = proposal.decimalSign.map { ", decimal\($0.name)" } ?? ""
    let signs = mapping.sign == .asShown ? "" : ", \(mapping.sign.name)"
    let name = mapping.name.isEmpty ? [] : ["Mappning: \(mapping.name)"]
    self.init(
      proposal: proposal, source: source,
      told: ["\(file): \(text.told)\(sign)", "Till: \(target)\(Self.units(of: mapping))\(signs)"] + name)
  }

  /// `, belopp i mnkr, ”Utfall (tkr)” i tkr`.
  private static func units(of mapping: ImportMapping) -> String {
    let whole = mapping.unit.isMoney ? [", belopp i \(mapping.unit.rawValue)"] : []
    guard case .columns(let columns) = mapping.amounts else { return whole.joined() }
    let own = columns.compactMap { column in column.unit.map { ", \(column.source.text) i \($0.rawValue)" } }
    return (whole + own).joined()
  }

  /// Of a list of figures with their addresses; nil when the file is none.
  package init?(
    addressed text: DelimitedSource, named file: String, from source: ChangeSource, in plan: Plan
  ) {
    guard let proposal = AddressedImport.proposal(text, in: plan) else { return nil }
    self.init(
      proposal: proposal, source: source,
      told: ["\(file): \(text.told)", "Till: varje siffras egen adress, exakta värden i grundenheten"])
  }
}
