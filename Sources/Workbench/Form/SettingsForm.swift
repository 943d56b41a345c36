package import FollowUp

/// How the fields of the settings are edited.
package enum SettingsForm {
  /// Nil for what is no field of the settings.
  package static func focus(_ address: FigureAddress, in context: PaneContext) -> Focus? {
    guard address.register == .settings else { return nil }
    let field = context.municipality.settingsFields.first { $0.address == address }
    return field.flatMap { focus($0, in: context) }
  }

  static func focus(_ field: SettingsField, in context: PaneContext) -> Focus? {
    Focus(
      address: field.address, label: field.title,
      editor: FieldEditors(context: context).editor(of: field.kind, at: field.address))
  }

  /// What stands there, in the words of its editor; empty when nothing does.
  static func text(_ value: FieldValue, _ focus: Focus) -> String {
    guard let editor = focus.editor else { return "" }
    switch value {
    case .text(nil), .choice(nil), .level(nil), .list([]): return ""
    case .text(let text?): return text
    case .figure(let figure) where figure.isMissing: return ""
    case .figure, .level, .choice, .list, .thing: return FieldText.told(value, editor: editor)
    }
  }
}
