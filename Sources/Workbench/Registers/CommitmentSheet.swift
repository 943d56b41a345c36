import FollowUp

/// The committee's utvecklingsåtaganden, each with its activities beneath; those of the whole municipality by themselves.
struct CommitmentSheet {
  let context: PaneContext

  private var commitments: [Commitment] { context.plan.actions.commitments }
  private var activities: [Activity] { commitments.flatMap(\.activities) }

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Åtagande och aktivitet", .flexible(least: 28), priority: 1),
        SheetColumn("Nr", .atMost(6), priority: 4, order: nil), SheetColumn("Läge", .atMost(20), priority: 2),
        SheetColumn("Ansvarig", .atMost(18), priority: 5), .text("Mål", least: 18, priority: 5),
        .text("Kommentar", least: 18, priority: 3),
      ],
      rows: rows, foot: foot,
      filters: [
        Sheet.Filter("open", "ej klara"), Sheet.Filter("done", "klara"), Sheet.Filter("unsaid", "utan läge"),
      ],
      empty: "Här står nämndens utvecklingsåtaganden och deras aktiviteter. Inga är inlagda än.")
  }

  /// Under headings only where there are both kinds.
  private var rows: [SheetRow] {
    let own = commitments.filter { !$0.isShared }
    let shared = commitments.filter(\.isShared)
    guard !own.isEmpty, !shared.isEmpty else { return commitments.flatMap { rows(of: $0, depth: 0) } }
    return under("Nämndens egna", "own", own) + under("Kommunövergripande", "shared", shared)
  }

  private func under(_ title: String, _ id: String, _ commitments: [Commitment]) -> [SheetRow] {
    [SheetRow("level:\(id)", .heading, cells: [SheetCell(title)])]
      + commitments.flatMap { rows(of: $0, depth: 1) }
  }

  private func rows(of commitment: Commitment, depth: Int) -> [SheetRow] {
    let place = context.plan.address(.actions, [commitment.id])
    let fields = FieldCells(context: context)
    let row = SheetRow(
      place, depth: depth,
      cells: [
        SheetCell(commitment.name, .strong), SheetCell(""),
        fields.status(commitment.status, of: place),
        fields.text(commitment.responsible, "responsible", of: place),
        fields.goals([commitment.goal].compactMap { $0 }, "goal", of: place),
        fields.text(commitment.comment, "comment", of: place),
      ], tags: tags(commitment.status))
    return [row] + commitment.activities.map { self.row($0, of: place, depth: depth + 1) }
  }

  private func row(_ activity: Activity, of commitment: FigureAddress, depth: Int) -> SheetRow {
    let place = commitment.appending(activity.id)
    let fields = FieldCells(context: context)
    return SheetRow(
      place, depth: depth,
      cells: [
        SheetCell(activity.name),
        fields.text(activity.number, "number", of: place, .quiet),
        fields.status(activity.status, of: place),
        fields.text(activity.responsible, "responsible", of: place),
        fields.goals([activity.goal].compactMap { $0 }, "goal", of: place),
        fields.text(activity.comment, "comment", of: place),
      ], tags: tags(activity.status))
  }

  private func tags(_ status: String?) -> Set<String> {
    let unsaid: Set<String> = status == nil ? ["unsaid"] : []
    switch context.municipality.meaning(of: status) {
    case .finished: return ["done"]
    case .stopped: return unsaid
    case .notStarted, .started, nil: return unsaid.union(["open"])
    }
  }
}

extension CommitmentSheet {
  private var foot: [String] {
    guard !commitments.isEmpty else { return [] }
    let count = ActivityCount(commitments)
    let listed = Counted.text(count.listed, "aktivitet", "aktiviteter")
    return [
      counted(Counted.text(commitments.count, "åtagande", "åtaganden"), commitments.map(\.status)),
      count.listed == 0 ? nil : counted(listed, activities.map(\.status)),
      count.listed == count.unique ? nil : "\(count.unique) av \(listed) är olika.",
    ].compactMap { $0 } + count.repeats.map(told)
  }

  /// `4 åtaganden: 4 Blir klart i år.`
  private func counted(_ things: String, _ statuses: [String?]) -> String {
    let counts = StatusCounts(statuses, in: context.municipality)
    let words = counts.words.map { "\($0.count) \($0.word)" }
    let unsaid = counts.unsaid == 0 ? [] : ["\(counts.unsaid) utan läge"]
    return "\(things): \((words + unsaid).joined(separator: ", "))."
  }

  private func told(_ twice: ActivityCount.Repeat) -> String {
    let numbers = twice.numbers.isEmpty ? "" : " (\(twice.numbers.joined(separator: " och ")))"
    return "”\(twice.name)” står på \(twice.count) ställen\(numbers)."
  }
}
