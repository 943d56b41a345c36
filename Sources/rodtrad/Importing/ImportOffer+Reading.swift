import Exchange
import FollowUp
import Workbench

extension ImportOffer {
  /// Of saved answers from Kolada.
  init(kolada files: [ImportFile], options: KoladaOptions, in plan: Plan) {
    self.init(
      proposal: KoladaImport.proposal(files.map(\.bytes), options: options, in: plan),
      source: ImportFile.source(of: files),
      told: [
        "\(files.map(\.name).joined(separator: ", ")): svar från Kolada, kommun \(options.municipality)"
      ])
  }
}
