import FollowUp

/// A year's journal as it was read, and what has been told of it so far: only what is near the focus is put in words, so that
/// it is all the same how long the journal is.
struct JournalReading {
  let plan: Plan
  private let context: PaneContext
  private let history: History
  private let moment: (String) -> (day: String, clock: String)
  private var names: FieldNames
  private var told: [Int: ToldEntry] = [:]
  private(set) var filter = JournalFilter()
  /// Indices of the entries the filter shows, the newest first.
  private var matching: [Int]
  private var window: (place: Range<Int>, shown: JournalWindow)?

  init(
    _ history: History, in context: PaneContext, moment: @escaping (String) -> (day: String, clock: String)
  ) {
    plan = context.plan
    self.context = context
    self.history = history
    self.moment = moment
    names = FieldNames(context)
    matching = Array(history.all.indices.reversed())
  }

  /// Whether it still holds: the same year as it was read, told in the same words.
  func holds(in other: PaneContext) -> Bool {
    plan == other.plan && context.municipality == other.municipality && context.point == other.point
  }

  /// The number of the first and the last entry that is shown; nil where none is.
  var ends: (newest: Int, oldest: Int)? {
    guard let first = matching.first, let last = matching.last else { return nil }
    return (history.all[first].number, history.all[last].number)
  }

  /// The part around an entry by its number, the newest for nil.
  /// - Parameter page: rows on the screen.
  mutating func window(_ filter: JournalFilter, around number: Int?, page: Int) -> JournalWindow {
    if filter != self.filter { show(filter) }
    let place = place(around: number, page: max(page, 20))
    if let window, window.place == place { return window.shown }
    let indices = matching[place]
    let shown = JournalWindow(
      entries: indices.map { entry(at: $0) },
      takers: Dictionary(
        indices.compactMap { index in
          let number = history.all[index].number
          return history.taker(of: number).map { (number, $0) }
        }
      ) { first, _ in first }, filter: filter, matching: matching.count, all: history.all.count)
    window = (place, shown)
    return shown
  }

  private mutating func show(_ filter: JournalFilter) {
    self.filter = filter
    window = nil
    let entries = history.all
    let day = { [moment] time in moment(time).day }
    matching = entries.indices.reversed().filter { filter.shows(entries[$0], day: day) }
  }

  /// Whole pages: the one with the focus and its neighbours, so that a step makes nothing anew until a page is turned.
  private func place(around number: Int?, page: Int) -> Range<Int> {
    let here = number.map(index) ?? 0
    let first = max(0, here / page - 1) * page
    return min(first, matching.count)..<min(first + 3 * page, matching.count)
  }

  /// Where an entry stands among those shown; where it would stand when it is not there. Their numbers fall.
  private func index(of number: Int) -> Int {
    var (low, high) = (0, matching.count)
    while low < high {
      let middle = (low + high) / 2
      if history.all[matching[middle]].number > number { low = middle + 1 } else { high = middle }
    }
    return min(low, max(matching.count - 1, 0))
  }

  private mutating func entry(at index: Int) -> ToldEntry {
    let entry = history.all[index]
    if let told = told[entry.number] { return told }
    let (day, clock) = moment(entry.time)
    let made = JournalText.told(PastEntry(entry, day: day, clock: clock), in: context, &names)
    told[entry.number] = made
    return made
  }
}

/// What there is to choose from.
extension JournalReading {
  /// A way to show some of it, and how many entries that would be.
  struct Choice {
    let filter: JournalFilter
    let name: String
    let count: Int
  }

  /// Persons, days from the latest, registers, addresses: each beside what else has been chosen, with how many entries that is.
  var choices: [Choice] {
    people + days + registers + places
  }

  private var people: [Choice] {
    counted(besides: \.who) { [$0.who] }.sorted { SwedishOrder.key($0.key) < SwedishOrder.key($1.key) }
      .map {
        Choice(filter: filter.with(\.who, $0.key), name: JournalFilter.named(who: $0.key), count: $0.value)
      }
  }

  private var days: [Choice] {
    counted(besides: \.day) { [moment($0.time).day] }.sorted { $0.key > $1.key }
      .map {
        Choice(filter: filter.with(\.day, $0.key), name: JournalFilter.named(day: $0.key), count: $0.value)
      }
  }

  private var registers: [Choice] {
    let counts = counted(besides: \.register) { Set($0.changes.map(\.address.register)) }
    return FigureAddress.Register.ofYear.compactMap { register in
      counts[register].map {
        Choice(filter: filter.with(\.register, register), name: JournalFilter.named(register), count: $0)
      }
    }
  }

  private var places: [Choice] {
    let counts = counted(besides: \.address) { entry in
      let figures = entry.changes.filter { ReportDigest.registers.contains($0.address.register) }
      return Set(figures.flatMap { $0.address.andAround })
    }
    return counts.map { (JournalFilter.named($0.key), $0) }.sorted { $0.0 < $1.0 }.map { name, found in
      Choice(filter: filter.with(\.address, found.key), name: name, count: found.value)
    }
  }

  /// How many of the entries that the rest of the filter shows have each of something.
  private func counted<Key: Hashable, Part>(
    besides part: WritableKeyPath<JournalFilter, Part?>, _ keys: (JournalEntry) -> some Sequence<Key>
  ) -> [Key: Int] {
    let rest = filter.with(part, nil)
    var counts: [Key: Int] = [:]
    for entry in history.all where rest.shows(entry, day: { moment($0).day }) {
      for key in keys(entry) { counts[key, default: 0] += 1 }
    }
    return counts
  }
}

extension FigureAddress {
  /// The address itself and what it is in.
  fileprivate var andAround: [FigureAddress] {
    path.count > 1 ? [self, with(path: Array(path.dropLast()))] : [self]
  }
}
