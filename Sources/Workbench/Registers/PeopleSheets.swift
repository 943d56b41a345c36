import FollowUp

/// Personal och jämlik styrning: the figures about the staff, and how values differ between women and men.
enum PeopleSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("staff", "Personal") { StaffSheet(context: context).sheet },
      SheetTab("gender", "Jämlik styrning") { GenderSheet(context: context).sheet },
    ]
  }
}
