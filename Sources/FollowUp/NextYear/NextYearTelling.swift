/// What is told of a year made from another: what came along, what is empty, what stayed.
struct NextYearTelling {
  let old: Plan
  let plan: Plan
  let left: LeftBehind

  var sentences: [String] {
    [goals, tables, risks, actions, stayed, quotes, named].compactMap(\.self)
  }

  private var goals: String? {
    guard !plan.goals.nodes.isEmpty || !plan.goals.indicators.isEmpty else { return nil }
    let parts = [
      Self.count(plan.goals.nodes.count, "mål", "mål"),
      Self.count(plan.goals.indicators.count, "indikator", "indikatorer"),
    ]
    let empty = plan.goals.indicators.filter { $0.isWithoutMilestone }.count
    let milestones = empty == 0 ? "" : " \(empty) saknar etappmål för \(plan.year)."
    return "\(Self.list(parts)) följer med; utfallen är historik och bedömningarna tomma.\(milestones)"
  }

  private var tables: String? {
    let tables = plan.money + plan.actions.tables + plan.statistics
    guard let count = Self.count(tables.count, "tabell", "tabeller") else { return nil }
    return "\(count) följer med: kolumnerna är flyttade till \(plan.year), "
      + "tidigare års siffror står kvar som jämförelse och resten är tomt."
  }

  private var risks: String? {
    let parts = [
      Self.count(plan.risks.risks.count, "risk", "risker"),
      Self.count(plan.risks.controls.count, "kontroll", "kontroller"),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return
      "\(Self.list(parts)) följer med; läget \(old.year) syns i matrisen, motiveringar och resultat är tomma."
  }

  private var actions: String? {
    let parts = [
      Self.count(plan.actions.assignments.count, "uppdrag", "uppdrag"),
      Self.count(plan.actions.commitments.count, "utvecklingsåtagande", "utvecklingsåtaganden"),
      Self.count(plan.actions.contracts.count, "avtal", "avtal"),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return "\(Self.list(parts)) följer med; kommentarerna är tomma."
  }

  private var stayed: String? {
    let parts = [
      Self.count(left.responses, "riskåtgärd", "riskåtgärder"),
      Self.count(left.reviews, "granskning", "granskningar"),
      Self.count(left.measures, "åtgärd", "åtgärder"),
      Self.count(left.assignments, "uppdrag", "uppdrag"),
      Self.count(left.commitments, "utvecklingsåtagande", "utvecklingsåtaganden"),
      Self.count(left.activities, "aktivitet", "aktiviteter"),
      Self.count(left.contracts, "utgånget avtal", "utgångna avtal"),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "Klart eller avslutat, och kvar i \(old.year): \(Self.list(parts))."
  }

  private var quotes: String? {
    let count = (old.money + old.actions.tables + old.statistics).filter { $0.kind == .quotes }.count
    return count == 0
      ? nil : "Siffrorna i löpande text hör till \(old.year) års dokument och följer inte med."
  }

  /// A row that names a year may be about that year alone: a person decides.
  private var named: String? {
    let labels = (plan.money + plan.actions.tables + plan.statistics).flatMap(\.rows).map(\.label)
      .filter(YearShift.namesYear)
    guard let first = labels.first else { return nil }
    return
      "Se över \(Self.count(labels.count, "rad", "rader") ?? "") med årtal i namnet, till exempel ”\(first)”."
  }

  /// Nil for none.
  private static func count(_ count: Int, _ one: String, _ several: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : several)"
  }

  private static func list(_ parts: [String?]) -> String {
    let words = parts.compactMap(\.self)
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " och " + last
  }
}

extension Indicator {
  fileprivate var isWithoutMilestone: Bool {
    observations.contains { $0.role == .milestone && $0.gender == nil && $0.figure.isMissing }
  }
}
