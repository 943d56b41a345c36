import Exchange
import FollowUp

/// A paste or an import that waits for a yes: every change by address, and what was not understood.
package struct ImportPreview: Hashable, Sendable {
  package let title: String
  /// How it was read and where it goes, a line each.
  package let told: [String]
  /// The file it was read from; nil for a paste.
  let source: ChangeSource?
  package private(set) var sheet: ProposalSheet
  /// Index in the sheet's lines of the one that has the focus; 0 when there are none.
  package private(set) var selection: Int
  private let proposal: ImportProposal
  private let unit: MeasureUnit
  /// The suggestions that have been said yes to.
  private var taken: Set<Int> = []

  /// - Parameter unit: what control totals and what is left out are told in.
  init(
    title: String, told: [String] = [], proposal: ImportProposal, source: ChangeSource? = nil,
    unit: MeasureUnit = .kronor
  ) {
    self.title = title
    self.told = told
    self.proposal = proposal
    self.source = source
    self.unit = unit
    sheet = ProposalSheet(proposal, unit: unit)
    selection = sheet.stops.first ?? 0
  }

  init(_ offer: ImportOffer) {
    self.init(
      title: "Importera \(offer.source.file)", told: offer.told, proposal: offer.proposal,
      source: offer.source,
      unit: offer.unit)
  }

  /// What a yes would change; nothing when something stops the whole.
  var changes: [Change] { proposal.taking(taken).changes }

  package var stops: Bool { proposal.problems.stops }

  package var hasSuggestions: Bool { !proposal.suggestions.isEmpty }

  package var selected: ProposalSheet.Line? {
    sheet.lines.indices.contains(selection) ? sheet.lines[selection] : nil
  }

  mutating func move(_ move: Move) {
    let stops = sheet.stops
    guard let place = stops.firstIndex(of: selection) else { return }
    selection = stops[move.row(from: place, count: stops.count)]
  }

  /// Says yes to the suggestion that has the focus, or takes it back; false when it is none.
  mutating func toggle() -> Bool {
    guard case .suggestion(let place, _, let isTaken) = selected else { return false }
    if isTaken { taken.remove(place) } else { taken.insert(place) }
    sheet = ProposalSheet(proposal, taken: taken, unit: unit)
    let found = sheet.lines.firstIndex {
      if case .suggestion(place, _, _) = $0 { true } else { false }
    }
    selection = found ?? selection
    return true
  }
}
