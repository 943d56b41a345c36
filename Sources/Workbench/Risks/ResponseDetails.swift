import FollowUp

/// Things to do, with status and comment.
struct ResponseDetails {
  let context: PaneContext

  /// A heading with how many are done, then each; a dash when there are none.
  func rows(_ responses: [RiskResponse], of owner: EntityID, heading: String, label: String)
    -> [RiskDetailRow]
  {
    let tally = RiskEntry.Tally(responses)
    let done = tally.total == 0 ? "–" : "\(tally.done) av \(tally.total) klara"
    return [RiskDetailRow(.heading, text: "\(heading): \(done)")]
      + responses.enumerated().flatMap { index, response in
        let which = responses.count == 1 ? label : "\(label) \(index + 1) av \(responses.count)"
        return rows(response, of: owner, label: which)
      }
  }

  private func rows(_ response: RiskResponse, of owner: EntityID, label: String) -> [RiskDetailRow] {
    let fields = RiskFields(context: context)
    let item = RiskDetailRow(
      .response(isDone: response.isDone), text: response.text, trailing: response.status ?? "utan status",
      tone: response.isDone ? .good : (response.status == nil ? .quiet : .plain),
      key: fields.address([owner, response.id], .status),
      focus: fields.status(response, of: owner, label: label))
    let comment = response.comment.map {
      RiskDetailRow(
        label: "Kommentar", text: $0, key: fields.address([owner, response.id], .comment),
        focus: fields.comment(response, of: owner, label: label))
    }
    let responsible = response.responsible.map { RiskDetailRow(label: "Ansvarig", text: $0) }
    return [item, responsible, comment].compactMap { $0 }
  }
}
