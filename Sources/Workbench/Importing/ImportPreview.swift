package import Exchange
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
  /// Nil for what has no mapping.
  private var mapped: MappedStep?
  /// The suggestions that have been said yes to.
  private var taken: Set<Int> = []

  init(
    title: String, told: [String] = [], proposal: ImportProposal, source: ChangeSource? = nil
  ) {
    self.title = title
    self.told = told
    self.proposal = proposal
    self.source = source
    sheet = ProposalSheet(proposal)
    selection = sheet.stops.first ?? 0
  }

  init(_ offer: ImportOffer, at line: Int = 0, mapped: MappedStep? = nil) {
    self.init(
      title: "Importera \(offer.source.file)", told: offer.told, proposal: offer.proposal,
      source: offer.source)
    self.mapped = mapped
    selection = sheet.stops.first { $0 >= line } ?? sheet.stops.last ?? 0
  }

  /// What Enter on the line would ask about: something left out that can be said by hand, and its place among what is.
  package var answerable: (item: LeftOut, place: Int)? {
    guard mapped != nil, case .leftOut(let place, _) = selected else { return nil }
    return proposal.leftOut.indices.contains(place) ? (proposal.leftOut[place], place) : nil
  }

  /// Goes to what is left out at a place, or to the last of it.
  mutating func select(leftOut place: Int) {
    let last = min(place, proposal.leftOut.count - 1)
    let found = sheet.lines.firstIndex { if case .leftOut(last, _) = $0 { true } else { false } }
    selection = found ?? selection
  }

  /// What Enter and Esc do here, in a sentence.
  package var advice: String {
    let leaves = mapped == .last ? "Esc till mappningen." : "Esc låter allt vara."
    if answerable != nil { return "Enter väljer vad raden är." }
    if !canBeDone { return mapped == .last ? leaves : "Esc stänger." }
    return "Enter gör det, \(leaves)"
  }

  /// What a yes would change; nothing when something stops the whole.
  var changes: [Change] { proposal.taking(taken).changes }

  /// Whether Esc leads back to the mapping.
  var returns: Bool { mapped == .last }

  /// Whether Enter has anything to do.
  package var canBeDone: Bool { !stops && !changes.isEmpty }

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
    sheet = ProposalSheet(proposal, taken: taken)
    let found = sheet.lines.firstIndex {
      if case .suggestion(place, _, _) = $0 { true } else { false }
    }
    selection = found ?? selection
    return true
  }
}

/// Where the changes of a mapped file stand on the way in.
enum MappedStep: Hashable, Sendable {
  /// The file was recognised: the mapping is looked at from here.
  case first
  /// The mapping came first: Esc leads back to it.
  case last
}
