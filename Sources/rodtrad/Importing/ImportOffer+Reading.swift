import Exchange
import FollowUp
import Workbench

extension ImportOffer {
  /// Of a file of rows and columns that has been read, by a mapping.
  init(
    _ source: DelimitedSource, of file: ImportFile, by mapping: ImportMapping, in plan: Plan
  ) {
    let proposal = DelimitedImport.proposal(source, by: mapping, in: plan)
    let target = MappingSearch.name(of: mapping.target, in: plan) ?? mapping.target.description
    let sign = proposal.decimalSign.map { ", decimal\($0.name)" } ?? ""
    let unit = mapping.unit.isMoney ? ", belopp i \(mapping.unit.rawValue)" : ""
    let signs = mapping.sign == .asShown ? "" : ", \(mapping.sign.name)"
    let name = mapping.name.isEmpty ? [] : ["Mappning: \(mapping.name)"]
    self.init(
      proposal: proposal, source: file.source,
      told: ["\(file.name): \(source.told)\(sign)", "Till: \(target)\(unit)\(signs)"] + name,
      unit: mapping.unit.isMoney ? mapping.unit : .kronor)
  }

  /// Of saved answers from Kolada.
  init(kolada files: [ImportFile], options: KoladaOptions, in plan: Plan) {
    self.init(
      proposal: KoladaImport.proposal(files.map(\.bytes), options: options, in: plan),
      source: ImportFile.source(of: files),
      told: [
        "\(files.map(\.name).joined(separator: ", ")): svar från Kolada, kommun \(options.municipality)"
      ], unit: .count)
  }
}
