import FollowUp

/// Making what is larger than a year's parts: a nämnd, a year, a reporting point. Chosen last in the lists where one
/// chooses among those there are.
extension Session {
  static let newCommittee = ListPrompt.Item(target: .newCommittee, text: "+ Ny nämnd …")
  static let newYear = ListPrompt.Item(target: .newYear, text: "+ Nytt år …")
  static let newPoint = ListPrompt.Item(target: .newPoint, text: "+ Nytt rapporttillfälle …")

  mutating func askCommittee() {
    ask(
      NameQuestion(
        .committee, title: "Ny nämnd", question: "Vad heter nämnden? Den skrivs in i kommunens inställningar."
      ))
  }

  mutating func askYear() {
    let latest = environment.years(context.plan.committee).first ?? context.plan.year
    ask(
      NameQuestion(
        .year, title: "Nytt år för \(context.committeeName)",
        question: """
          Vilket år? Det görs ur \(context.plan.year): mål, rader och risker följer med, utfallen blir historik och det \
          som är klart blir kvar.
          """, text: String(latest + 1)))
  }

  mutating func askPoint() {
    askName(of: .reportingPoint, near: context.plan.address(.plan, []))
  }

  /// Opens the line to write in.
  mutating func ask(_ question: NameQuestion) {
    if let reason = readOnlyReason { return status = StatusLine(reason, .bad) }
    overlay = .naming(goingOn(with: question))
    status = StatusLine("Enter gör det, Esc avbryter.")
  }

  /// The question stays open when it cannot be done, with the reason below.
  mutating func makeFolder(_ question: NameQuestion, _ text: String) {
    let result: BuildResult
    if question.purpose == .committee {
      result = environment.building.committee(text, context.plan.year)
    } else {
      guard let year = Period(text), year.month == nil else {
        return status = StatusLine("”\(text)” är inget år: skriv fyra siffror.", .bad)
      }
      guard year.year > context.plan.year else {
        return status = StatusLine("Det nya året måste komma efter \(context.plan.year).", .bad)
      }
      result = environment.building.year(context.plan.committee, context.plan.year, year.year)
    }
    switch result {
    case .refused(let sentence): status = StatusLine(sentence, .bad)
    case .made(let municipality, let committee, let year, let told):
      overlay = nil
      show(municipality)
      if let year { visit(committee, year) }
      status = StatusLine(told, .good)
    }
  }
}
