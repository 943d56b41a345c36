import Exchange
import FollowUp

/// A mapping as lines to walk and say something on: where the figures go, how the file is read, what each of its columns is, and the
/// rules.
package struct MappingSheet: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package enum Tone: Hashable, Sendable {
      /// Something that is said.
      case said
      /// Nothing is: the default, or not in.
      case unsaid
      /// It does not fit the file or the year.
      case amiss
      /// Something to do rather than to say.
      case action
    }

    /// Nil for a heading.
    package let place: MappingPlace?
    package let name: String
    /// Some of what stands in the file.
    package let sample: String
    package let value: String
    package let tone: Tone
    /// What the line is about, in a sentence.
    package let told: String
  }

  package let title: String
  package let lines: [Line]
  /// Index in the lines of the one that has the focus.
  package let selection: Int

  init(_ work: ImportWork, in plan: Plan) {
    let writing = MappingLines(work, in: plan)
    let changed = work.isChanged && !work.draft.name.isEmpty ? ", ändrad" : ""
    let name = work.draft.name.isEmpty ? "" : " · \(work.draft.name)\(changed)"
    title = "Mappning: \(work.file.name)\(name)"
    lines = writing.all
    selection = lines.firstIndex { $0.place == work.selection } ?? lines.firstIndex { $0.place != nil } ?? 0
  }

  package var selected: Line? { lines.indices.contains(selection) ? lines[selection] : nil }

  /// The place a move leads to, the headings passed by.
  func place(after move: Move) -> MappingPlace? {
    let stops = lines.compactMap(\.place)
    guard let here = selected?.place, let index = stops.firstIndex(of: here) else { return stops.first }
    return stops[move.row(from: index, count: stops.count)]
  }

  /// The first place under the next heading; at the last, the first of all.
  var nextSection: MappingPlace? {
    let headings = lines.indices.filter { lines[$0].place == nil }
    let next = headings.first { $0 > selection } ?? headings.first
    return next.flatMap { heading in lines[heading...].lazy.compactMap(\.place).first }
  }
}
