import FollowUp

/// Uppdrag and utvecklingsåtaganden with their activities.
enum AssignmentsSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("assignments", "Uppdrag") { AssignmentSheet(context: context).sheet },
      SheetTab("commitments", "Åtaganden") { CommitmentSheet(context: context).sheet },
    ]
  }
}
