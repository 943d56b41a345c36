package import Exchange
import FollowUp

/// A file of rows and columns on its way in: read once, and looked at anew by each mapping that is tried.
package struct ImportWork: Sendable {
  /// What is shown of it.
  package enum Stage: Hashable, Sendable {
    case mapping, preview
  }

  /// As the person wrote it.
  let path: String
  package let file: DelimitedFile
  package private(set) var source: DelimitedSource
  package private(set) var columns: FileColumns
  package private(set) var draft: UnfinishedMapping
  /// The words of the column that divides the amounts, in the order of the file, and how many records have each.
  package private(set) var words: [(text: String, count: Int)] = []
  private var wordsColumn: Int?
  /// What the file would change; nil as long as the mapping lacks something.
  package var offer: ImportOffer? { read?.telling(earlier) }
  private var read: ImportOffer?
  /// That the same file has been read before, in a line; nothing when it has not.
  var earlier: [String] = []
  package var stage: Stage
  package var selection = MappingPlace.target
  /// Where one stood in the preview.
  var previewLine = 0
  /// Codes that were typed and not taken: of a rule, and of what to leave out.
  var typedCodes = ""
  var typedSkip = ""
  /// Whether the mapping was the first that was shown, since nothing was recognised.
  let beginsWithMapping: Bool
  private var kept: UnfinishedMapping

  /// By a mapping that is known, in the encoding and with the separator that it says.
  init(
    _ file: DelimitedFile, path: String, read source: DelimitedSource, by mapping: ImportMapping,
    in plan: Plan
  ) {
    var draft = UnfinishedMapping(mapping)
    draft.read(as: file.format)
    self.init(file, path, source, FileColumns(source.text, named: draft.named), draft, .preview)
    renew(in: plan)
  }

  /// Without any; nil where the year has nothing that figures can go to.
  /// - Parameter near: what had the focus.
  init?(
    _ file: DelimitedFile, path: String, read source: DelimitedSource, near: ImportMapping.Target?,
    in plan: Plan
  ) {
    let target = near.flatMap { MappingSearch.ground($0, plan) == nil ? nil : $0 }
    guard let target = target ?? MappingSearch.targets(of: plan).first,
      let (grid, unit, _) = MappingSearch.ground(target, plan)
    else { return nil }
    let columns = FileColumns(source.text)
    var draft = MappingDraft.beginning(source.text, columns, for: target, on: grid, unit: unit)
    draft.read(as: file.format)
    self.init(file, path, source, columns, draft, .mapping)
    renew(in: plan)
    selection = firstUnsaid
  }

  private init(
    _ file: DelimitedFile, _ path: String, _ source: DelimitedSource, _ columns: FileColumns,
    _ draft: UnfinishedMapping, _ stage: Stage
  ) {
    (self.file, self.path, self.source, self.columns) = (file, path, source, columns)
    (self.draft, kept, self.stage, beginsWithMapping) = (draft, draft, stage, stage == .mapping)
    selection = columns.columns.isEmpty ? .target : .column(0)
  }

  /// Where nothing has been said yet: the first column that means nothing.
  private var firstUnsaid: MappingPlace {
    let free = columns.columns.indices.first { draft.meaning(of: $0, in: columns) == .nothing }
    return draft.key == nil ? .column(0) : .column(free ?? 0)
  }

  /// Whether there is work in it that is not saved.
  var isChanged: Bool { draft != kept }

  /// The name by which it is kept as it was when it was found or saved last.
  var keptName: String { kept.name }

  /// As it is kept from now on.
  mutating func keep(as name: String, in plan: Plan) {
    draft.name = name
    kept = draft
    renew(in: plan)
  }

  /// Changes what is said and looks at the file anew; the file is read again only where its letters or fields are to be read otherwise.
  /// - Returns: a Swedish sentence where it cannot be read so: then nothing is changed.
  mutating func change(in plan: Plan, _ work: (inout UnfinishedMapping) -> Void) -> String? {
    var next = draft
    work(&next)
    guard next != draft else { return nil }
    if (next.encoding, next.separator) != (draft.encoding, draft.separator) {
      do throws(DelimitedSource.Unreadable) {
        try readAgain(&next)
      } catch {
        return "Filen går inte att läsa så: \(error.problem.text)"
      }
    }
    draft = next
    renew(in: plan)
    return nil
  }

  /// Goes on with what was begun before; where the file cannot be read so, all stays as it is.
  mutating func resume(_ begun: UnfinishedMapping, in plan: Plan) {
    _ = change(in: plan) { $0 = begun }
  }

  private mutating func readAgain(_ next: inout UnfinishedMapping) throws(DelimitedSource.Unreadable) {
    source = try DelimitedSource(file.bytes, encoding: next.encoding, separator: next.separator)
    let isSameFields = next.separator == draft.separator
    let read = FileColumns(source.text, named: isSameFields ? [] : next.named)
    if isSameFields { next.rename(from: columns, to: read) }
    (columns, wordsColumn) = (read, nil)
  }

  private mutating func renew(in plan: Plan) {
    let divider = draft.divider.flatMap(columns.index)
    if divider != wordsColumn {
      (wordsColumn, words) = (divider, divider.map { columns.texts(of: $0, in: source.text) } ?? [])
    }
    read = draft.mapping.map {
      ImportOffer(source, named: file.name, from: file.source, by: $0, in: plan)
    }
  }
}

extension UnfinishedMapping {
  /// As the program that wrote the file was told to.
  fileprivate mutating func read(as format: TextFormat?) {
    guard let format else { return }
    (encoding, separator, decimalSign) = (format.encoding, format.separator, format.decimals)
  }

  /// All it calls columns by.
  fileprivate var named: [SourceColumn] {
    [key, amount, divider].compactMap(\.self) + columns.map(\.source) + skipping.map(\.column)
  }
}
