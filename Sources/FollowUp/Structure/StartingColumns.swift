/// The columns a new table of a kind starts with, as the documents have them.
enum StartingColumns {
  static func of(_ kind: FigureTable.Kind, year: Int) -> [TableColumn] {
    switch kind {
    case .incomeStatement, .operations: plannedAndSpent(year)
    case .investments:
      [column(.budget, year), column(.actual, year), column(.forecast, year), variance(year)]
    case .frameChanges: [column(.amount, year)]
    case .externalFunding:
      [column(.applied, year), column(.received, year), column(.budget, year), words("goal", "Mål")]
    case .specialInitiatives: [column(.budget, year)]
    case .measures: [column(.effect, year), column(.effect, year + 1), column(.realised, year)]
    case .volumes: [column(.actual, year), column(.actual, year - 1), column(.actual, year - 2)]
    case .keyFigures, .staff:
      [column(.outcome, year - 1), column(.outcome, year), words("direction", "Riktning \(year)", year)]
    case .monthly: months(year)
    case .quotes:
      [TableColumn(key: ColumnKey(field: EntityID(known: "quote")), meaning: .amount, label: "I texten")]
    }
  }

  private static func plannedAndSpent(_ year: Int) -> [TableColumn] {
    [
      column(.closing, year - 1), column(.budget, year), column(.actual, year), column(.forecast, year),
      variance(year),
    ]
  }

  private static func column(_ meaning: TableColumn.Meaning, _ year: Int) -> TableColumn {
    TableColumn(
      key: ColumnKey(field: meaning.field, period: Period(year: year)), meaning: meaning,
      label: "\(meaning.heading) \(year)")
  }

  private static func variance(_ year: Int) -> TableColumn {
    var variance = column(.variance, year)
    variance.variance = TableColumn.Variance(
      budget: column(.budget, year).key, against: column(.forecast, year).key)
    return variance
  }

  private static func words(_ field: StaticString, _ label: String, _ year: Int? = nil) -> TableColumn {
    TableColumn(
      key: ColumnKey(field: EntityID(known: field), period: year.map { Period(year: $0) }), meaning: .text,
      label: label)
  }

  private static func months(_ year: Int) -> [TableColumn] {
    zip(MonthNames.all, 1...12).compactMap { name, month in
      Period(year: year, month: month).map {
        TableColumn(
          key: ColumnKey(field: TableColumn.Meaning.outcome.field, period: $0), meaning: .outcome, label: name
        )
      }
    }
  }
}

extension TableColumn.Meaning {
  /// What a column of the meaning is usually called in an address: `budget`, `forecast`.
  var field: EntityID { EntityID(rawValue) ?? EntityID(known: "column") }

  /// The first word of its heading.
  var heading: String {
    switch self {
    case .closing: "Bokslut"
    case .budget: "Budget"
    case .forecast: "Prognos"
    case .actual, .outcome: "Utfall"
    case .variance: "Avvikelse"
    case .amount: "Belopp"
    case .applied: "Ansökt"
    case .received: "Erhållet"
    case .effect: "Effekt"
    case .realised: "Uppnådd effekt"
    case .milestone: "Etappmål"
    case .target: "Målvärde"
    case .text: "Text"
    }
  }
}
