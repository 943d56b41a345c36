package import FollowUp

/// Saved answers from Kolada to outcomes of the indicators that name their key figures.
package enum KoladaImport {
  /// What the answers would change, all pages together.
  ///
  /// Only values of the municipality, not deleted, for the years asked for. `null` is missing and leaves what stands. A value that is ours
  /// with more decimals is no change. An id that is misspelt in the source gives a suggestion, never a change.
  package static func proposal(
    _ files: [[UInt8]], options: KoladaOptions, in plan: Plan
  ) -> ImportProposal {
    let answers = files.map { KoladaAnswer($0) }
    var proposal = ImportProposal()
    proposal.problems = answers.flatMap(\.problems)
    if answers.count(where: \.hasMore) > answers.count - 1, !answers.isEmpty {
      proposal.tell(.skips, "Svaret fortsätter på fler sidor: det som står på dem är inte med.")
    }
    let own = KoladaSelection(answers.flatMap(\.values), options: options)
    proposal.problems += own.problems
    if !proposal.problems.stops {
      var matching = KoladaMatching(own, options: options, plan: plan)
      matching.match(into: &proposal)
    }
    return proposal
  }
}
