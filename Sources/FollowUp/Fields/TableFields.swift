extension FigureTable: Record {
  package static let fields: [RecordField<FigureTable>] = [
    .name("title", "Rubrik", \.title),
    .choice("kind", "Slags tabell", \.kind) { $0.swedish },
    .unit("unit", "Enhet", \.unit),
    .unit("printed-unit", "Enhet enligt rubriken", \.printedUnit),
    .number("decimals", "Decimaler", \.shownDecimals, in: 0...6),
    .words(
      "signs", "Visas med omvänt tecken", \.negatedKinds, text: \.rawValue,
      value: { TableRow.Kind(rawValue: $0) }, example: "cost"),
    .text("note", "Anmärkning", \.note),
  ]

  fileprivate var shownDecimals: Int? {
    get { decimals }
    set { decimals = newValue ?? 0 }
  }

  fileprivate var negatedKinds: [TableRow.Kind] {
    get { TableRow.Kind.allCases.filter { signs.negated.contains($0) } }
    set { signs.negated = Set(newValue) }
  }
}

extension FigureTable.Kind {
  /// What people call it.
  package var swedish: String {
    switch self {
    case .incomeStatement: "resultaträkning"
    case .operations: "drift per verksamhet"
    case .investments: "investeringar"
    case .frameChanges: "ramförändringar"
    case .externalFunding: "extern finansiering"
    case .specialInitiatives: "särskilda satsningar"
    case .measures: "åtgärder"
    case .volumes: "volymer"
    case .keyFigures: "nyckeltal"
    case .monthly: "månadsserie"
    case .staff: "personalförhållanden"
    case .quotes: "siffror i text"
    }
  }
}

extension TableRow: Record {
  package static let fields: [RecordField<TableRow>] =
    [
      .name("label", "Namn", \.label),
      .choice("row-kind", "Slags rad", \.kind) { kind in
        switch kind {
        case .revenue: "intäkt"
        case .cost: "kostnad"
        case .net: "netto"
        case .equity: "eget kapital"
        case .item: "post"
        case .quantity: "volym eller nyckeltal"
        }
      },
      .words(
        "sum", "Räknas av raderna", \.terms, text: \.description,
        value: { TableRow.Term(text: $0) }, example: "personal eller -intakter"),
      .link("parent", "Del av raden", .row, \.parent),
      .line("section", "Rubrik över raden", \.section),
      .unit("row-unit", "Egen enhet", \.unit),
      .links("goals", "Mål", .goal, \.goals),
      .words(
        "claims", "Säger sig vara", \.claims, text: \.description, value: { Claim($0) },
        example: "money/income/nettokostnad/budget@2025"),
      .line("period-key", "Periodiseras efter", \.periodKey),
    ] + measureFields

  /// The names of the fields that are only about measures.
  package static let measureFieldNames = Set(measureFields.map(\.name))

  /// The field that says what a quoted figure claims to be.
  package static let claimsField = EntityID(known: "claims")

  /// The field that says by which key its budget is spread over the months.
  package static let periodKeyField = EntityID(known: "period-key")

  private static let measureFields: [RecordField<TableRow>] = [
    .flag("anchored", "Förankrad", \.facts.isAnchored),
    .status("status", "Läge", \.facts.status),
    .text("comment", "Kommentar", \.facts.comment),
    .line("responsible", "Ansvarig", \.facts.responsible),
    .text("effect-in-words", "Effekt i ord", \.facts.effectInWords),
    .link("details", "Detaljtabell", .table, \.facts.details),
    .pair("budget-row", "Budgetrad", .budgetRow, \.facts.budgetRow, example: "income/personal"),
    .link("same-as", "Samma åtgärd som", .row, \.facts.sameAs),
  ]

  /// What is known of the row as a measure, with nothing in it when there is none.
  package var facts: MeasureFacts {
    get { measure ?? MeasureFacts() }
    set { measure = newValue == MeasureFacts() ? nil : newValue }
  }
}

extension TableRow.Term: CustomStringConvertible {
  package var description: String { (isSubtracted ? "-" : "") + row.description }

  /// `personal`, or `-intakter` for one that is subtracted; nil for what is no id.
  package init?(text: String) {
    let isSubtracted = text.hasPrefix("-")
    guard let id = EntityID(isSubtracted ? String(text.dropFirst()) : text) else { return nil }
    self.init(row: id, isSubtracted: isSubtracted)
  }
}

extension TableColumn: Record {
  package var id: EntityID { key.field }

  package static let fields: [RecordField<TableColumn>] = [
    .name("label", "Rubrik", \.label),
    .choice("meaning", "Betydelse", \.meaning) { meaning in
      switch meaning {
      case .closing: "bokslut"
      case .budget: "budget"
      case .forecast: "prognos"
      case .actual: "utfall"
      case .variance: "avvikelse"
      case .amount: "belopp"
      case .applied: "ansökt"
      case .received: "erhållet"
      case .effect: "beräknad effekt"
      case .realised: "uppnådd effekt"
      case .outcome: "utfall, mått"
      case .milestone: "etappmål"
      case .target: "målvärde"
      case .text: "ord"
      }
    },
    .line("group", "Gemensam rubrik", \.group),
    .line("version", "Version", \.version),
    .words(
      "variance", "Avvikelse mellan", \.pair, text: \.description, value: { ColumnKey($0) },
      example: "budget@2025, forecast@2025"),
  ]

  /// The two columns a variance is computed from: budget first; anything but two is none.
  fileprivate var pair: [ColumnKey] {
    get { variance.map { [$0.budget, $0.against] } ?? [] }
    set { variance = newValue.count == 2 ? Variance(budget: newValue[0], against: newValue[1]) : nil }
  }
}
