package import Exchange
package import FollowUp

/// What a file would change, read and ready to be shown: for the command line and the workbench alike.
package struct ImportOffer: Hashable, Sendable {
  package let proposal: ImportProposal
  package let source: ChangeSource
  /// How the file was read and where it goes, a line each.
  package let told: [String]

  package init(proposal: ImportProposal, source: ChangeSource, told: [String]) {
    self.proposal = proposal
    self.source = source
    self.told = told
  }

  /// The same with more to say of it.
  package func telling(_ lines: [String]) -> ImportOffer {
    ImportOffer(proposal: proposal, source: source, told: told + lines)
  }
}
