extension Risk: Record {
  package static let fields: [RecordField<Risk>] = [
    .name("name", "Namn", \.name),
    .name("number", "Nummer", \.number),
    .line("area", "Område eller process", \.area),
    .flag("shared", "Kommungemensam", \.isShared),
    .flag("in-plan", "Med i internkontrollplanen", \.isInPlan),
    .level("likelihood", "Sannolikhet", .likelihood, \.assessment.likelihood),
    .level("consequence", "Konsekvens", .consequence, \.assessment.consequence),
    .text("motivation", "Motivering", \.motivation),
    .level("previous-likelihood", "Sannolikhet förra året", .likelihood, \.last.likelihood),
    .level("previous-consequence", "Konsekvens förra året", .consequence, \.last.consequence),
    .line("responsible", "Ansvarig", \.responsible),
    .links("goals", "Mål", .goal, \.goals),
  ]

  fileprivate var last: RiskAssessment {
    get { previous ?? RiskAssessment() }
    set { previous = newValue == RiskAssessment() ? nil : newValue }
  }
}

extension RiskResponse: Record {
  package static let fields: [RecordField<RiskResponse>] = [
    .name("text", "Åtgärd", \.text),
    .status("status", "Läge", \.status),
    .text("comment", "Kommentar", \.comment),
    .line("responsible", "Ansvarig", \.responsible),
  ]
}

extension Control: Record {
  package static let fields: [RecordField<Control>] = [
    .name("name", "Namn", \.name),
    .link("risk", "Risk", .risk, \.risk),
    .line("area", "Område eller process", \.area),
    .text("purpose", "Varför", \.purpose),
    .text("handling", "Hantering", \.handling),
    .flag("in-plan", "Med i internkontrollplanen", \.isInPlan),
    .criteria("criteria", "Bedömning"),
    .count("examined", "Granskade", \.examined),
    .count("approved", "Godkända", \.approved),
    .text("status", "Läge", \.status),
  ]
}

extension ExternalReview: Record {
  package static let fields: [RecordField<ExternalReview>] = [
    .name("name", "Namn", \.name),
    .line("reference", "Diarienummer", \.reference),
    .line("reviewer", "Granskare", \.reviewer),
    .date("date", "Datum", \.date),
    .text("comment", "Kommentar", \.comment),
  ]
}

extension RecordField<Control> {
  /// Bands of whole numbers without gap or overlap, as in the settings' own sets.
  fileprivate static func criteria(_ name: StaticString, _ title: String) -> RecordField {
    let written = RecordField.words(
      name, title, \.criteria, text: \.written, value: { ControlCriteria(written: $0) },
      example: "%: 0–79 Ej godkänt; 80–89 Delvis godkänt; 90–100 Godkänt")
    return RecordField(name, title, written.kind, get: written.get) { control, value in
      var changed = control
      let outcome = written.set(&changed, value)
      guard case .done = outcome else { return outcome }
      if let flaw = CriteriaRule.flaw(in: changed.criteria, of: control.name) {
        return .invalid(.settings(SettingsProblem([], .criteria(flaw))))
      }
      control = changed
      return .done
    }
  }
}
