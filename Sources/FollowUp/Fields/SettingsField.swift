/// One field of the settings, for the view of them: where it is, what it is called and what it takes.
package struct SettingsField: Hashable, Sendable {
  package enum Group: String, Hashable, Sendable, CaseIterable {
    case names = "Namn"
    case thresholds = "Gränser"
    case scale = "Riskskala"
    case statuses = "Status"
    case criteria = "Bedömningskriterier"
    case units = "Enheter"
    case periods = "Periodisering"
  }

  package let address: FigureAddress
  package let group: Group
  package let title: String
  package let kind: FieldKind

  fileprivate init(_ group: Group, _ path: [String], _ title: String, _ kind: FieldKind) {
    address = .settings(path.compactMap { EntityID($0) })
    self.group = group
    self.title = title
    self.kind = kind
  }
}

extension Municipality {
  /// Every field there is a value or a place for, in the order they are shown.
  package var settingsFields: [SettingsField] {
    names + thresholds + levels + bands + statusFields + criteriaFields + unitFields + [periodKeyField]
  }

  private var names: [SettingsField] {
    [
      SettingsField(.names, ["name"], "Kommunens namn", .name),
      SettingsField(.names, ["code"], "Kommunkod (SCB, Kolada)", .line),
      SettingsField(.names, ["opening"], "Öppnas först", .line),
    ]
      + committees.flatMap { committee in
        let path = ["committees", committee.id.description]
        return [
          SettingsField(.names, path + ["name"], "Nämnd \(committee.id)", .name),
          SettingsField(.names, path + ["administration"], "Förvaltning \(committee.id)", .line),
        ]
      }
  }

  private var thresholds: [SettingsField] {
    SettingsThreshold.allCases.map {
      SettingsField(.thresholds, [$0.group, Hyphens.of($0.rawValue)], $0.title, .figure($0.unit))
    }
  }

  private var levels: [SettingsField] {
    [("likelihoods", "Sannolikhet"), ("consequences", "Konsekvens")].flatMap { (key, title) in
      (1...4).map {
        SettingsField(
          .scale, ["risk-scale", key, "\($0)"], "\(title) \($0)", .words(example: "måttlig"))
      }
    }
  }

  private var bands: [SettingsField] {
    (1...4).flatMap { (row) in
      (1...4).map {
        SettingsField(
          .scale, ["risk-scale", "grid", "\(row)", "\($0)"], "Färg vid sannolikhet \(row), konsekvens \($0)",
          .choice([FieldChoice("low", "grön"), FieldChoice("medium", "gul"), FieldChoice("high", "röd")]))
      }
    }
  }

  private var statusFields: [SettingsField] {
    [SettingsField(.statuses, ["statuses"], "Statusord", .words(example: "Pågår"))]
      + StatusMeaning.allCases.map {
        SettingsField(
          .statuses, ["status-meanings", Hyphens.of($0.rawValue)], "Ord som betyder \($0.swedish)",
          .words(example: "Klart"))
      }
  }

  private var criteriaFields: [SettingsField] {
    criteriaSets.flatMap { set in
      let path = ["criteria-sets", set.id.description]
      return [
        SettingsField(.criteria, path + ["name"], "Namn på \(set.id)", .name),
        SettingsField(
          .criteria, path + ["criteria"], set.name,
          .words(example: "%: 0–79 Ej godkänt; 80–89 Delvis godkänt; 90–100 Godkänt")),
      ]
    }
  }

  private var periodKeyField: SettingsField {
    SettingsField(
      .periods, ["period-keys"], "Periodiseringsnycklar",
      .words(example: "Löner: 8 8 8 8 8 9 12 8 8 8 7 8"))
  }

  private var unitFields: [SettingsField] {
    let choice = FieldKind.choice([FieldChoice("tkr", "tkr"), FieldChoice("mnkr", "mnkr")])
    return [SettingsField(.units, ["units", "every"], "Alla tabeller", choice)]
      + FigureTable.Kind.allCases.map {
        SettingsField(.units, ["units", Hyphens.of($0.rawValue)], $0.swedish, choice)
      }
      + committees.map {
        SettingsField(.units, ["units", "every", $0.id.description], $0.name, choice)
      }
  }
}

extension SettingsThreshold {
  fileprivate var title: String {
    switch self {
    case .high: "I hög grad från"
    case .notMet: "Ej uppfyllt under"
    case .assessable: "Andel som måste kunna bedömas"
    case .share: "Avvikelse förklaras från, andel av budgeten"
    case .floor: "Avvikelse förklaras från, belopp"
    }
  }

  fileprivate var unit: MeasureUnit {
    switch self {
    case .high, .notMet, .assessable: MeasureUnit(rawValue: "andel")
    case .share: .percent
    case .floor: .kronor
    }
  }
}

extension StatusMeaning {
  /// As people say it.
  package var swedish: String {
    switch self {
    case .notStarted: "ej påbörjat"
    case .started: "påbörjat"
    case .finished: "klart"
    case .stopped: "avbrutet"
    }
  }
}
