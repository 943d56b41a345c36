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
    let unit = mapping.unit.isMoney ? ", belopp i \(mapping.unit.rawValue)" : ""
    let signs = mapping.sign == .asShown ? "" : ", \(mapping.sign.name)"
    let name = mapping.name.isEmpty ? [] : ["Mappning: \(mapping.name)"]
    self.init(
      proposal: proposal, source: source,
      told: ["\(file): \(text.told)\(sign)", "Till: \(target)\(unit)\(signs)"] + name,
      unit: mapping.unit.isMoney ? mapping.unit : .kronor)
  }
}
