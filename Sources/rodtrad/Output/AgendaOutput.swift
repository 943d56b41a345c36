import ExactJSON
import FollowUp
import Store
import TextLayout
import Workbench

/// The overview and the meeting's agenda, as text and JSON.
enum AgendaOutput {
  static func text(_ context: PaneContext) -> String {
    Agenda.items(of: context).enumerated().map { index, item in
      let head = "\(index + 1). \(item.title): \(item.headline) \(item.caption)"
      let details = item.details.map { "   \($0.label)  \($0.text)" }
      return ([head] + details).map { Visible.text($0) + "\n" }.joined()
    }.joined()
  }

  static func json(_ context: PaneContext) -> JSONValue {
    let model = OverviewModel(context, OverviewState())
    return .object([
      JSONMember("attainment", .array(model.attainment.rows.map(json))),
      JSONMember("proposal", .string(model.attainment.proposal.rawValue)),
      JSONMember("decided", model.attainment.decided.map { .string($0.rawValue) } ?? .null),
      JSONMember("deviations", .array(model.deviations.rows.map(json))),
      JSONMember("total", model.deviations.total.map(json) ?? .null),
      JSONMember("risks", .array(model.risks.rows.map(json))),
      JSONMember("agenda", .array(model.agenda.map(json))),
    ])
  }

  private static func json(_ row: AttainmentSummary.Row) -> JSONValue {
    .object(
      [
        JSONMember("goal", .string(row.id.description)), JSONMember("name", .string(row.name)),
        JSONMember("level", .string(row.level.rawValue)), JSONMember("decided", .bool(row.isDecided)),
        JSONMember("reached", .string(row.reached)), JSONMember("lacking", .string(row.lacking)),
      ], inline: true)
  }

  private static func json(_ row: DeviationSummary.Row) -> JSONValue {
    .object(
      [
        JSONMember("address", row.address.map { .string($0.description) } ?? .null),
        JSONMember("label", .string(row.label)), JSONMember("variance", .string(row.variance)),
        JSONMember("percent", .string(row.percent)),
      ], inline: true)
  }

  private static func json(_ row: RiskSummary.Row) -> JSONValue {
    .object(
      [
        JSONMember("risk", .string(row.id.description)), JSONMember("name", .string(row.name)),
        JSONMember("value", row.value.map { .number(JSONNumber($0)) } ?? .null),
        JSONMember("band", row.band.map { .string($0.rawValue) } ?? .null),
      ], inline: true)
  }

  private static func json(_ item: AgendaItem) -> JSONValue {
    .object(
      [
        JSONMember("title", .string(item.title)), JSONMember("headline", .string(item.headline)),
        JSONMember("caption", .string(item.caption)),
        JSONMember("address", item.address.map { .string($0.description) } ?? .null),
      ], inline: true)
  }
}
