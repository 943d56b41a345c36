import FollowUp

/// Which filters show a measure.
enum MeasureTags {
  static func filters(_ measures: [TableRow]) -> [Sheet.Filter] {
    var people: [String] = []
    for name in measures.compactMap({ $0.measure?.responsible }) where !people.contains(name) {
      people.append(name)
    }
    return [
      Sheet.Filter("unanchored", "ej förankrade"), Sheet.Filter("uncalculated", "utan beräknad effekt"),
      Sheet.Filter("unfinished", "ej klara"),
    ] + people.sorted { SwedishOrder.key($0) < SwedishOrder.key($1) }.map { Sheet.Filter(tag($0), $0) }
  }

  static func of(_ measure: TableRow, _ sums: MeasureSums, _ context: PaneContext) -> Set<String> {
    let meaning = context.municipality.meaning(of: measure.measure?.status)
    return Set(
      [
        measure.measure?.isAnchored == false ? "unanchored" : nil,
        sums.hasEffect(measure) ? nil : "uncalculated",
        meaning == .finished || meaning == .stopped ? nil : "unfinished",
        measure.measure?.responsible.map(tag),
      ].compactMap { $0 })
  }

  private static func tag(_ person: String) -> String { "responsible:\(person)" }
}
