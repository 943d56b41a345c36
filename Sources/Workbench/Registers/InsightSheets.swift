import FollowUp

/// Uppföljning och insyn: contracts with external providers, when each is followed up, and what came of it.
enum InsightSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("contracts", "Avtal") { ContractSheet(context: context).sheet },
      SheetTab("matrix", "Väsentlighet × risk") { ContractMatrixSheet(context: context).sheet },
    ]
  }
}
