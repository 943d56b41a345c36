import FollowUp

/// External reviews (revision, inspections) and what is done after them.
struct ReviewSheet {
  let context: PaneContext

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Granskning och åtgärd", .flexible(least: 28), priority: 1),
        SheetColumn("Diarienummer", .atMost(20), priority: 2),
        SheetColumn("Granskare", .atMost(22), priority: 3), SheetColumn("Datum", .fixed(10), priority: 3),
        .figure("Klara", priority: 2, order: nil), SheetColumn("Läge", .atMost(20), priority: 1),
        SheetColumn("Ansvarig", .atMost(18), priority: 4), .text("Kommentar", least: 16, priority: 5),
      ],
      rows: reviews.flatMap(rows), foot: foot, filters: [Sheet.Filter("open", "ej klara")],
      empty: "Här står revisionens och andras granskningar. Inga är inlagda än: rodtrad lagg-till granskning."
    )
  }

  private var reviews: [ExternalReview] { context.plan.risks.reviews }

  private func rows(_ review: ExternalReview) -> [SheetRow] {
    [row(review)] + review.responses.map { row($0, after: review) }
  }

  private func row(_ review: ExternalReview) -> SheetRow {
    let tally = StatusTally(review.responses.map(\.status), in: context.municipality)
    let isDone = tally.finished == tally.total
    let state = tally.total == 0 ? SheetCell("ingen åtgärd", .quiet) : SheetCell("")
    return SheetRow(
      context.plan.address(.risks, [review.id]),
      cells: [
        SheetCell(review.name, .strong), cell(review.reference, [review.id], "reference"),
        cell(review.reviewer, [review.id], "reviewer"), cell(review.date, [review.id], "date"),
        SheetCell(tally.share, isDone ? .good : .plain), state, SheetCell(""),
        cell(review.comment, [review.id], "comment"),
      ])
  }

  private func row(_ response: RiskResponse, after review: ExternalReview) -> SheetRow {
    let path = [review.id, response.id]
    let isDone = context.municipality.meaning(of: response.status) == .finished
    return SheetRow(
      context.plan.address(.risks, path), depth: 1,
      cells: [
        SheetCell(response.text), SheetCell(""), SheetCell(""), SheetCell(""), SheetCell(""),
        StatusCell.of(response.status, in: context, focus: field(path, "status")),
        cell(response.responsible, path, "responsible"), cell(response.comment, path, "comment"),
      ], tags: isDone ? [] : ["open"])
  }

  private func cell(_ text: String?, _ path: [EntityID], _ name: StaticString) -> SheetCell {
    SheetCell(text ?? "", focus: field(path, name))
  }

  private func field(_ path: [EntityID], _ name: StaticString) -> Focus? {
    ThingForm.focus(context.plan.address(.risks, path + [EntityID(known: name)]), in: context)
  }

  private var foot: [String] {
    guard !reviews.isEmpty else { return [] }
    let tally = StatusTally(reviews.flatMap(\.responses).map(\.status), in: context.municipality)
    let what = Counted.capitalised(Counted.text(tally.total, "åtgärd", "åtgärder"))
    let after = Counted.text(reviews.count, "granskning", "granskningar")
    return ["\(what) efter \(after)" + (tally.total == 0 ? "." : ": \(tally.words).")]
  }
}
