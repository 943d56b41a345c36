import FollowUp

/// What each column of a file is to us as far as its headings say it; what they leave open is a question, never a guess.
struct DraftColumns {
  private(set) var amounts: [AmountColumn] = []
  private(set) var remarks: [MappingRemark] = []
  /// What the amounts are in, where a column says nothing of its own.
  private(set) var unit: MeasureUnit
  /// The columns of the file whose headings are ours, whether they settle which or not.
  let taken: Set<Int>

  /// Where the amounts are in the file, and what they are with us.
  private var placed: [(field: Int, place: Int)] = []
  private let heading: FileHeading
  private let grid: CellGrid
  /// The columns of ours that each column of the file may be, in the order of the file.
  private let found: [(field: Int, places: [Int])]

  /// - Parameters:
  ///   - usual: the unit of the amounts where nothing says it.
  ///   - point: the period that a person has said, by which one of several is chosen.
  init(
    _ heading: FileHeading, _ search: ColumnSearch, on grid: CellGrid, unit usual: MeasureUnit,
    at point: Period?
  ) {
    self.heading = heading
    self.grid = grid
    unit = usual
    found = heading.names.enumerated().compactMap { field, name in
      let places = search.places(of: name, under: heading.groups(over: field))
        .filter { !grid.columns[$0].isWords }
      return places.isEmpty ? nil : (field, places)
    }
    taken = Set(found.map(\.field))
    settle(at: point)
    settleUnit()
  }

  private mutating func settleUnit() {
    let said = SaidUnits(heading, placed.map { ($0.field, grid.columns[$0.place]) }, usual: unit)
    unit = said.unit
    amounts = zip(placed, said.own).map { place, own in
      AmountColumn(heading.source(of: place.field), to: grid.columns[place.place].key, unit: own)
    }
    if let question = said.question { ask(nil, question) }
  }

  private mutating func settle(at point: Period?) {
    let inOrder = inOrder
    for (field, places) in found {
      if let place = inOrder[field] {
        add(field, place, "\(heading.told(field)) är \(name(place)): kolumnerna är tagna i ordning.", places)
      } else if let place = only(places, at: point) {
        add(field, place, "\(heading.told(field)) är \(name(place)), efter perioden.", places)
      } else if places.allSatisfy(grid.isComputed(column:)) {
        tell(field, "\(heading.told(field)) räknas av andra siffror och är inte med.")
      } else {
        ask(field, columnQuestion(field, places))
      }
    }
  }

  /// The only one there is, as long as no other column of the file is the same; else the only one of the period.
  private func only(_ places: [Int], at point: Period?) -> Int? {
    let own =
      places.count == 1 ? places : places.filter { point != nil && grid.columns[$0].key.period == point }
    guard own.count == 1 else { return nil }
    let rivals = found.count { $0.places == places }
    return rivals == 1 ? own[0] : nil
  }

  /// Headings that stand as many times in the file as with us are taken in order, where the whole file then goes in our order; by
  /// the column of the file.
  private var inOrder: [Int: Int] {
    var seen: [[Int]: Int] = [:]
    var last = -1
    var order: [Int: Int] = [:]
    for (field, places) in found {
      let turn = seen[places, default: 0]
      guard turn < places.count, places[turn] > last else { return [:] }
      (last, seen[places]) = (places[turn], turn + 1)
      if places.count > 1 { order[field] = places[turn] }
    }
    return seen.allSatisfy { $0.key.count == $0.value } ? order : [:]
  }

  private mutating func add(_ field: Int, _ place: Int, _ sentence: String, _ places: [Int]) {
    placed.append((field, place))
    if places.count > 1 { tell(field, sentence) }
  }

  private mutating func tell(_ field: Int, _ sentence: String) {
    remarks.append(MappingRemark(heading.source(of: field), sentence, isQuestion: false))
  }

  private mutating func ask(_ field: Int?, _ sentence: String) {
    remarks.append(MappingRemark(field.map(heading.source), sentence, isQuestion: true))
  }

  private func name(_ place: Int) -> String { Quoted.text(grid.columns[place].names[0]) }

  private func columnQuestion(_ field: Int, _ places: [Int]) -> String {
    let rivals = found.filter { $0.places == places }.map { "kolumn \($0.field + 1)" }
    let own = places.map { "\(name($0)) (\(grid.columns[$0].key))" }
    let told =
      places.count == 1
      ? "\(Self.list(rivals)) passar alla \(own[0])"
      : "\(heading.told(field)) (kolumn \(field + 1)) passar både \(Self.list(own))"
    return
      "\(told): säg vilken i mappningen på skärmen, eller med --belopp \"\(field + 1)=\(grid.columns[places[0]].key)\""
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return "\(words.dropLast().joined(separator: ", ")) och \(last)"
  }
}
