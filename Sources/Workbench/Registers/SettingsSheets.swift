import FollowUp

/// Kommunens inställningar: every field of kommun.json, by what it is about.
enum SettingsSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [SheetTab("settings", "Inställningar") { sheet(context) }]
  }

  private static func sheet(_ context: PaneContext) -> Sheet {
    let fields = context.municipality.settingsFields
    let rows = SettingsField.Group.allCases.flatMap { group in
      grouped(group, fields.filter { $0.group == group }, context)
    }
    return Sheet(
      [
        SheetColumn("Inställning", .atMost(48), priority: 1, order: nil),
        .text("Gäller", least: 20, priority: 1),
      ],
      caption: "gäller alla nämnder och år", rows: rows,
      empty: "Här står kommunens inställningar: namn, trösklar och statusord.")
  }

  private static func grouped(
    _ group: SettingsField.Group, _ fields: [SettingsField], _ context: PaneContext
  ) -> [SheetRow] {
    let heading = SheetRow(group.rawValue, .heading, cells: [SheetCell(group.rawValue, .strong)])
    return [heading] + fields.compactMap { field in row(field, context) }
  }

  private static func row(_ field: SettingsField, _ context: PaneContext) -> SheetRow? {
    guard let focus = SettingsForm.focus(field, in: context),
      let value = try? context.municipality.value(at: field.address)
    else { return nil }
    let text = SettingsForm.text(value, focus)
    return SheetRow(
      field.address, depth: 1,
      cells: [
        SheetCell(field.title),
        SheetCell(text.isEmpty ? "–" : text, text.isEmpty ? .quiet : .plain, focus: focus),
      ])
  }
}
