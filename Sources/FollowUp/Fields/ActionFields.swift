extension Assignment: Record {
  package static let fields: [RecordField<Assignment>] = [
    .name("name", "Uppdrag", \.name),
    .choice("giver", "Uppdragsgivare", \.giver) { $0.swedish },
    .line("origin", "Ursprung", \.origin),
    .number("given-year", "Givet år", \.givenYear, in: 1900...2199),
    .line("reference", "Diarienummer", \.reference),
    .line("responsible", "Ansvarig", \.responsible),
    .status("status", "Läge", \.status),
    .text("comment", "Kommentar", \.comment),
    .flag("carried-over", "Går vidare nästa år", \.isCarriedOver),
    .links("goals", "Mål", .goal, \.goals),
    .earlier("predecessor", "Fortsätter uppdraget", \.predecessor),
  ]
}

extension Commitment: Record {
  package static let fields: [RecordField<Commitment>] = [
    .name("name", "Utvecklingsåtagande", \.name),
    .flag("shared", "Kommunövergripande", \.isShared),
    .link("goal", "Mål", .goal, \.goal),
    .line("responsible", "Ansvarig", \.responsible),
    .status("status", "Läge", \.status),
    .text("comment", "Kommentar", \.comment),
  ]
}

extension Activity: Record {
  package static let fields: [RecordField<Activity>] = [
    .name("name", "Aktivitet", \.name),
    .line("number", "Nummer", \.number),
    .link("goal", "Redovisas under", .goal, \.goal),
    .line("responsible", "Ansvarig", \.responsible),
    .status("status", "Läge", \.status),
    .text("comment", "Kommentar", \.comment),
    .pair("same-as", "Samma aktivitet som", .activity, \.sameAs, example: "delaktighet/enkat"),
  ]
}

extension ProviderContract: Record {
  package static let fields: [RecordField<ProviderContract>] = [
    .name("name", "Avtal", \.name),
    .line("provider", "Utförare", \.provider),
    .line("service", "Verksamhet", \.service),
    .line("reference", "Diarienummer", \.reference),
    .level("significance", "Väsentlighet", .plain, \.significance),
    .level("risk", "Risk", .plain, \.risk),
    .date("expires", "Löper ut", \.expires),
    .figure("yearly-cost", "Kostnad per år", .thousands, \.yearlyCost),
    .line("responsible", "Ansvarig", \.responsible),
    .links("goals", "Mål", .goal, \.goals),
  ]
}

extension ContractFollowUp: Record {
  package static let fields: [RecordField<ContractFollowUp>] = [
    .period("period", "När", \.period),
    .line("method", "Hur", \.method),
    .status("status", "Läge", \.status),
    .text("finding", "Iakttagelse", \.finding),
    .text("remedy", "Avhjälpt genom", \.remedy),
    .flag("remedied", "Avhjälpt", \.isRemedied),
  ]
}

extension ReportingPoint: Record {
  package static let fields: [RecordField<ReportingPoint>] = [
    .name("name", "Namn", \.name),
    .choice("kind", "Slag", \.kind) { kind in
      switch kind {
      case .plan: "verksamhetsplan"
      case .march: "delårsrapport 31 mars"
      case .august: "delårsrapport 31 augusti"
      case .fullYear: "verksamhetsberättelse"
      case .month: "månadsrapport"
      }
    },
    .period("period", "Till och med", \.period),
    .date("decided", "Fastställd", \.decided),
    .line("decided-by", "Fastställd av", \.decidedBy),
    .line("reference", "Diarienummer", \.reference),
    .line("digest", "Kontrollsumma", \.digest),
    .mark("ready-goals", "Mål klarmarkerat", \.ready[.goals]),
    .mark("ready-money", "Budget klarmarkerad", \.ready[.money]),
    .mark("ready-risks", "Risk klarmarkerad", \.ready[.risks]),
    .mark("ready-actions", "Åtgärder klarmarkerade", \.ready[.actions]),
    .mark("ready-statistics", "Statistik klarmarkerad", \.ready[.statistics]),
  ]
}

extension Assignment.Giver {
  /// What people call whoever gave it.
  package var swedish: String {
    switch self {
    case .council: "kommunfullmäktige"
    case .executive: "kommunstyrelsen"
    case .committee: "nämnden"
    case .premisesPlan: "lokalresursplan"
    case .other: "annan"
    }
  }
}
