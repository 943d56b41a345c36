package import Exchange
import FollowUp

/// What an import or a paste would do, as lines under headings: the same on the screen and on the command line.
///
/// What stops the whole comes first, then every change by address, what was left out, what may be meant, what else
/// there is to know, and the control totals.
package struct ProposalSheet: Hashable, Sendable {
  package enum Line: Hashable, Sendable {
    case heading(String)
    case change(ProposedChange)
    /// By its place among what the proposal leaves out.
    case leftOut(Int, String)
    /// What may be meant, by its place among the proposal's suggestions, and whether a person has said yes.
    case suggestion(Int, String, isTaken: Bool)
    case problem(ImportProblem.Weight, String)
    /// A column's control total, and whether it holds.
    case control(String, holds: Bool)
  }

  package let lines: [Line]
  /// `14 ändringar, 3 lika, 2 utelämnade.`
  package let summary: String

  /// - Parameters:
  ///   - taken: the places of the suggestions that a person has said yes to.
  ///   - limit: at most so many lines of each sort but the changes; the rest are counted.
  package init(
    _ proposal: ImportProposal, taken: Set<Int> = [], limit: Int = 200
  ) {
    let writing = ProposalWriting(proposal: proposal, taken: taken, limit: limit)
    lines = writing.lines
    summary = ImportTelling.summary(writing.whole)
  }

  /// The lines one can stop at: all but the headings.
  package var stops: [Int] {
    lines.indices.filter { index in
      if case .heading = lines[index] { false } else { true }
    }
  }
}

extension ImportProposal {
  /// With the changes of the suggestions that a person has said yes to.
  package func taking(_ suggestions: Set<Int>) -> ImportProposal {
    var whole = self
    for index in suggestions.sorted() where self.suggestions.indices.contains(index) {
      let known = Set(whole.lines.map(\.change.address))
      whole.lines += self.suggestions[index].lines.filter { !known.contains($0.change.address) }
    }
    return whole
  }
}

/// The lines of a sheet, sort by sort.
private struct ProposalWriting {
  let proposal: ImportProposal
  let taken: Set<Int>
  let limit: Int

  var whole: ImportProposal { proposal.taking(taken) }

  var lines: [ProposalSheet.Line] {
    section("Fel: inget skrivs förrän det är rättat", problems([.stops]))
      + section(changesHeading, whole.lines.map { .change($0) })
      + section("Utelämnat", cut(leftOut))
      + section("Kan vara menat", suggestions) + section("Inte med", problems([.skips]))
      + section("Att veta", problems([.note]))
      + section("Kontrollsummor", proposal.controls.map { .control($0.text, holds: $0.holds) })
  }

  private var leftOut: [ProposalSheet.Line] {
    proposal.leftOut.prefix(limit == .max ? limit : limit + 1).enumerated().map {
      .leftOut($0.offset, ImportTelling.leftOut($0.element))
    }
  }

  private var changesHeading: String {
    proposal.problems.stops ? "Ändringar som skulle ha gjorts" : "Ändringar"
  }

  private var suggestions: [ProposalSheet.Line] {
    proposal.suggestions.enumerated().map {
      .suggestion($0.offset, $0.element.sentence, isTaken: taken.contains($0.offset))
    }
  }

  private func problems(_ weights: [ImportProblem.Weight]) -> [ProposalSheet.Line] {
    cut(
      proposal.problems.filter { weights.contains($0.weight) }.map { .problem($0.weight, $0.text) })
  }

  private func section(_ heading: String, _ lines: [ProposalSheet.Line]) -> [ProposalSheet.Line] {
    lines.isEmpty ? [] : [.heading(heading)] + lines
  }

  private func cut(_ lines: [ProposalSheet.Line]) -> [ProposalSheet.Line] {
    guard lines.count > limit else { return lines }
    return lines.prefix(limit) + [.problem(.note, "… och \(lines.count - limit) till")]
  }
}
