import FollowUp

/// Intern kontroll: the year's controls and what they found, what is done about the risks, what others have reviewed,
/// which risks are in the plan, and whether it all was good enough.
enum ControlSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    let summary = ControlSummarySheet(context: context)
    return [
      SheetTab("controls", "Kontroller") { ControlListSheet(context: context).sheet },
      SheetTab("responses", "Åtgärder") {
        ResponseListSheet(context: context).sheet
      },
      SheetTab("reviews", "Granskningar") {
        ReviewSheet(context: context).sheet
      },
      SheetTab("gross", "Bruttolista") {
        GrossListSheet(context: context).sheet
      },
      SheetTab("summary", "Samlad bedömning", details: summary.details) { summary.sheet },
    ]
  }
}
