import FollowUp

/// What stands above the amounts of a file: the record that names its columns, and the lines over it.
struct FileHeading: Hashable {
  /// So many lines over the names are looked at.
  private static let looked = 5

  /// What the columns are called; nothing where no record says it.
  let names: [String]
  /// What stands over several columns at once, each from where it is written to the next on its line; the nearest line first.
  private let groups: [[String]]
  /// The units of money that are said of the whole file: in the corner, or alone on a line over the names (`Belopp i tkr`).
  let units: Set<MeasureUnit>

  /// - Parameter index: of the record that names the columns; nil when there is none.
  init(_ text: DelimitedText, at index: Int?) {
    let over = index.map { text.records[..<$0].suffix(Self.looked).reversed().map(\.fields) } ?? []
    self.init(index.map { text.records[$0].fields } ?? [], over: over, width: text.width)
  }

  /// - Parameters:
  ///   - over: the lines over the names, the nearest first.
  ///   - hasCorner: whether the first column holds names of rows, and what stands over it is said of the whole.
  init(_ names: [String], over: [[String]], width: Int, hasCorner: Bool = true) {
    self.names = names.map(CellText.trimmed)
    groups = over.compactMap { Self.spread($0, width: width, hasCorner: hasCorner) }
    let corners = hasCorner ? (over + [names]).compactMap(\.first) : []
    let titles = over.compactMap(Self.alone) + corners
    let bare = names.filter { FoldedName(HeadingText($0).name).isEmpty }
    units = Set((titles + bare).compactMap { HeadingText($0).unit })
  }

  /// The texts over a column, the nearest first.
  func groups(over column: Int) -> [String] {
    groups.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
  }

  /// The unit of money that is said of a column: by its own name, else by what stands over it.
  func unit(of column: Int) -> MeasureUnit? {
    let own = names.indices.contains(column) ? [names[column]] : []
    return (own + groups(over: column)).lazy.compactMap { HeadingText($0).unit }.first
  }

  /// The same of a column whose own is known: a heading that is ours to the letter says nothing of the file.
  func unit(of column: Int, as own: GridColumn) -> MeasureUnit? {
    let name = FoldedName(names.indices.contains(column) ? names[column] : "")
    return own.names.contains { FoldedName($0) == name } && HeadingText(own.names[0]).unit != nil
      ? nil : unit(of: column)
  }

  /// What a column is called: `Prognos`, `helår Budget` where several are called Budget, `kolumn 3`.
  func name(of column: Int) -> String {
    let name = names.indices.contains(column) ? names[column] : ""
    if name.isEmpty { return "kolumn \(column + 1)" }
    let isOwn = names.count { FoldedName($0) == FoldedName(name) } == 1
    return isOwn ? name : (groups(over: column).prefix(1) + [name]).joined(separator: " ")
  }

  /// The same in a sentence.
  func told(_ column: Int) -> String {
    let name = name(of: column)
    return names.indices.contains(column) && !names[column].isEmpty ? Quoted.text(name) : name
  }

  /// How a mapping is to name a column: by its name where no other has it.
  func source(of column: Int) -> SourceColumn {
    let name = FoldedName(names.indices.contains(column) ? names[column] : "")
    guard !name.isEmpty, names.count(where: { FoldedName($0) == name }) == 1 else {
      return .numbered(column + 1)
    }
    return .named(names[column])
  }

  /// A line over the names, each text valid to the next. The first column's is about the whole; a line of figures is none.
  private static func spread(_ line: [String], width: Int, hasCorner: Bool) -> [String]? {
    var texts = line.map(CellText.trimmed)
    guard !texts.isEmpty else { return nil }
    if hasCorner { texts[0] = "" }
    guard texts.contains(where: { !$0.isEmpty }),
      texts.allSatisfy({ $0.isEmpty || !CellLook.isValue($0) || CellLook.isYear($0) })
    else { return nil }
    var last = ""
    return (0..<max(width, texts.count)).map { place in
      if texts.indices.contains(place), !texts[place].isEmpty { last = texts[place] }
      return last
    }
  }

  /// The only text of a line.
  private static func alone(_ line: [String]) -> String? {
    let texts = line.map(CellText.trimmed).filter { !$0.isEmpty }
    return texts.count == 1 ? texts[0] : nil
  }
}
