import FollowUp

/// Changing the municipality's settings: the same keys and the same promises as for a year's figures.
extension Session {
  /// True when they are on disk.
  mutating func keep(_ result: SettingsResult, of commit: Commit, told focus: Focus) -> Bool {
    switch result {
    case .saved(let municipality, let changed, let others):
      show(municipality)
      saved(changed, others, focus)
      if let remark = environment.remark() { status = StatusLine("\(remark) · \(status.text)", .bad) }
      return true
    case .conflict(let municipality, let mine, let theirs, let who):
      show(municipality)
      overlay = .conflict(
        ConflictQuestion(
          changes: commit.changes, mine: mine, theirs: theirs, who: who, why: commit.why, focus: focus))
      status = StatusLine("\(who) har ändrat samma sak. Välj vilket värde som ska gälla.", .bad)
    case .refused(let sentence):
      status = StatusLine(sentence, .bad)
    }
    return false
  }

  /// After undo or redo of the settings.
  mutating func travel(_ result: SettingsResult, _ done: String) {
    if let reason = readOnlyReason { return status = StatusLine(reason, .bad) }
    switch result {
    case .saved(let municipality, let changed, let others):
      show(municipality)
      guard let change = Telling.main(of: changed) else {
        return status = StatusLine("Det finns inget mer i inställningarna att gå tillbaka till.")
      }
      savedAt = environment.clock()
      reveal(change.address)
      status = StatusLine("\(done): \(told(change))\(Telling.others(others))", .good)
    case .conflict(let municipality, let mine, _, let who):
      show(municipality)
      status = StatusLine("\(who) har ändrat \(mine.address) sedan dess: det går inte att ångra.", .bad)
    case .refused(let sentence):
      status = StatusLine(sentence, .bad)
    }
  }

  /// Everything shown is read by the new settings from now on.
  mutating func show(_ municipality: Municipality) {
    environment.municipality = municipality
    context = PaneContext(municipality: municipality, plan: context.plan, point: context.point)
  }

  /// The settings' sets of criteria, for a control that has none; false where they are not asked for.
  mutating func openCriteria(_ focus: Focus, _ address: FigureAddress) -> Bool {
    let sets = context.municipality.criteriaSets
    guard address.register == .risks, address.path.last?.description == "criteria", !sets.isEmpty else {
      return false
    }
    let items = sets.map { set in
      ListPrompt.Item(
        target: .value(.list(set.criteria.map(\.written))), text: set.name,
        told: set.criteria.map(\.written).joined(separator: " | "))
    }
    ask(ListPrompt(.field(focus), title: focus.label, items: items))
    return true
  }

  /// N among the settings: a set of criteria, to begin from and change.
  mutating func askCriteriaSet() {
    overlay = .naming(
      NameQuestion(
        .criteriaSet, title: "Nya bedömningskriterier",
        question: "Vad ska de heta? De börjar med godkänt från 90 och delvis från 80 procent."))
    status = StatusLine("Skriv namnet. Enter lägger till, Esc avbryter.")
  }

  mutating func makeCriteriaSet(_ question: NameQuestion, named name: String) {
    let id = EntityID.proposed(from: name, taken: Set(context.municipality.criteriaSets.map(\.id)))
    let bands = "%: 0–79 Ej godkänt; 80–89 Delvis godkänt; 90–100 Godkänt"
    let place = FigureAddress.settings([EntityID(known: "criteria-sets"), id])
    let criteria = place.appending(EntityID(known: "criteria"))
    overlay = nil
    let changes = [
      Change(place.appending(EntityID(known: "name")), from: .text(nil), to: .text(name)),
      Change(criteria, from: .list([]), to: .list([bands])),
    ]
    if !build(changes, told: "Tillagt: ”\(name)”.", at: nil) { return overlay = .naming(question) }
    reveal(criteria)
    status = StatusLine("Tillagt: ”\(name)”.", .good)
  }

  /// X among the settings: the set of criteria in focus. Controls keep the criteria they have.
  mutating func removeCriteriaSet() {
    guard let address = view.focus.address, address.path.first?.description == "criteria-sets",
      let set = context.municipality.criteriaSet(address.path[1])
    else { return status = StatusLine("Här går bara bedömningskriterier att ta bort.", .bad) }
    let place = FigureAddress.settings([EntityID(known: "criteria-sets"), set.id])
    let changes = [
      Change(
        place.appending(EntityID(known: "criteria")), from: .list(set.criteria.map(\.written)), to: .list([])),
      Change(place.appending(EntityID(known: "name")), from: .text(set.name), to: .text(nil)),
    ]
    build(changes, told: "Borttaget: ”\(set.name)”. Går att ångra.", at: nil)
  }
}
