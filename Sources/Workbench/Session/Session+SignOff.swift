import FollowUp

/// Fastställande at the keyboard: figures preliminary or final, registers klarmarkerade, reports decided and unlocked.
extension Session {
  /// What decides a report or looks at what has been; false when the command is another.
  mutating func performSignOff(_ command: Command) -> Bool {
    switch command {
    case .markReady: markReady()
    case .markPreliminary: markPreliminary()
    case .decideReport: askDecision()
    case .unlockReport: askUnlocking()
    case .compare: askComparison()
    case .compareFrom: askComparedSide()
    case .showHistory: showHistory()
    case .takeBack: takeBackEntry()
    default: return false
    }
    return true
  }

  /// Why nothing can be written at an address because its report is decided; nil when it can.
  func frozenReason(_ address: FigureAddress?) -> String? {
    guard let address, let point = context.plan.decidedPoint(covering: address) else { return nil }
    let day = point.decided.map { " \($0)" } ?? ""
    return "\(point.name) är fastställd\(day) och ändras inte. Lås upp den först, med ett skäl."
  }

  /// The report that is meant: the one of the row in Fastställande, elsewhere the one that is shown.
  var subjectPoint: ReportingPoint {
    guard pane == .signOff, let id = view.register?.row?.thing?.path.first,
      let point = context.plan.reportingPoint(id)
    else { return context.point }
    return point
  }

  /// The register that is meant: the one of the row in Fastställande, elsewhere that of what has the focus.
  private var subjectRegister: FigureAddress.Register? {
    let register: FigureAddress.Register? =
      if pane == .signOff {
        view.register?.row?.id.split(separator: "/").last.flatMap {
          FigureAddress.Register(rawValue: String($0))
        }
      } else {
        view.focus.address?.register ?? pane.register
      }
    return register.flatMap { ReportDigest.registers.contains($0) ? $0 : nil }
  }

  func signOffRefusal(of command: Command) -> String? {
    if let reason = readOnlyReason { return reason }
    let point = subjectPoint
    switch command {
    case .unlockReport:
      return point.decided == nil ? "\(point.name) är inte fastställd: det finns inget att låsa upp." : nil
    case .decideReport:
      return point.decided.map { "\(point.name) är redan fastställd \($0)." }
    case .markReady:
      if let day = point.decided { return "\(point.name) är fastställd \(day): det som är klart är klart." }
      return subjectRegister == nil ? "Gå till ett register, eller till dess rad i Fastställande." : nil
    case .markPreliminary:
      guard let address = view.focus.address, case .figure = try? context.plan.value(at: address) else {
        return "Gå till en siffra först."
      }
      return frozenReason(address)
    default: return nil
    }
  }

  /// Preliminary or final, whichever it is not.
  mutating func markPreliminary() {
    let focus = view.focus
    guard let address = focus.address, let figure = (try? context.plan.value(at: address))?.figure else {
      return
    }
    do throws(FieldError) {
      guard let change = try PreliminaryFigures.change(address, in: context.plan, to: !figure.isPreliminary)
      else { return }
      let word = figure.isPreliminary ? "slutlig" : "preliminär"
      build([change], told: "\(focus.label) är nu \(word).", at: nil)
    } catch {
      status = StatusLine(error.sentence, .bad)
    }
  }

  /// Klarmarkerad by whoever is at the keyboard, or not any more; what has been changed since is marked anew.
  mutating func markReady() {
    guard let register = subjectRegister else { return }
    let (point, who, day) = (subjectPoint, environment.who(), environment.today())
    let now = RegisterReadiness.all(of: point, in: context.plan).first { $0.register == register }
    let isReady = now?.mark == nil || now?.isChanged == true
    signOff { plan throws(SignOff.Obstacle) in
      isReady
        ? try SignOff.mark(register, for: point.id, in: plan, by: who, day: day)
        : try SignOff.unmark(register, for: point.id, in: plan)
    } keep: { session, changes in
      session.build(
        changes, told: ReadyText.told(register, point, isReady: isReady, by: who), at: nil)
    }
  }

  /// What one should know of first; then its diarienummer is asked for.
  mutating func askDecision() {
    settle()
    let point = subjectPoint
    if point.id != context.point.id { choose(point: point.id) }
    let report = context.checks?.report
    let lines = DecisionRemarks.lines(of: point, in: context.plan, report)
    let isDespite = (report?.open(.error) ?? 0) > 0
    let next = NameQuestion(
      .decision(point.id, despiteErrors: isDespite), title: "Fastställ \(point.name)",
      question:
        "Då ändras inte det den redovisar; att låsa upp den kräver ett skäl. Beslutets diarienummer, eller tomt:"
    )
    guard !lines.isEmpty else { return ask(next) }
    overlay = .confirm(
      ConfirmQuestion(
        title: isDespite ? "Fastställ \(point.name) trots fel?" : "Fastställ \(point.name)?",
        lines: lines.map { "! \($0)" } + [""], next: next))
    status = StatusLine("Enter går vidare till diarienumret, Esc låter allt vara.")
  }

  mutating func decide(_ id: EntityID, _ question: NameQuestion, despiteErrors: Bool) {
    let reference = FieldEntry.trimmed(question.line.text)
    let (who, day, errors) = (environment.who(), environment.today(), checks?.errors ?? 0)
    signOff { plan throws(SignOff.Obstacle) in
      try SignOff.decide(
        id, in: plan, day: day, by: who,
        reference: reference.isEmpty ? nil : reference, openErrors: errors,
        despiteErrors: despiteErrors)
    } keep: { session, changes in
      session.overlay = nil
      let name = session.context.plan.reportingPoint(id)?.name ?? ""
      if !session.build(changes, told: "\(name) är fastställd. Siffrorna är frysta.", at: nil),
        session.overlay == nil
      {
        session.overlay = .naming(question)
      }
      if session.overlay == nil { session.forgetDraft(of: question) }
    }
  }

  mutating func askUnlocking() {
    let point = subjectPoint
    ask(
      NameQuestion(
        .unlocking(point.id), title: "Lås upp \(point.name)",
        question:
          "Den fastställdes \(point.decided ?? "")\(point.decidedBy.map { " av \($0)" } ?? ""). Varför låses den upp? Skälet sparas i loggen."
      ))
  }

  mutating func unlock(_ id: EntityID, _ question: NameQuestion) {
    let reason = FieldEntry.trimmed(question.line.text)
    signOff { plan throws(SignOff.Obstacle) in
      try SignOff.unlock(id, in: plan, reason: reason)
    } keep: { session, changes in
      session.overlay = nil
      let name = session.context.plan.reportingPoint(id)?.name ?? ""
      let told = Focus(address: nil, label: name)
      guard session.commit(changes, told: told, why: reason) else {
        if session.overlay == nil { session.overlay = .naming(question) }
        return
      }
      session.forgetDraft(of: question)
      session.refreshView()
      session.status = StatusLine("\(name) är upplåst: siffrorna kan ändras. Skäl: \(reason)", .good)
    }
  }

  private mutating func signOff(
    _ changes: (Plan) throws(SignOff.Obstacle) -> [Change], keep: (inout Session, [Change]) -> Void
  ) {
    do throws(SignOff.Obstacle) {
      let made = try changes(context.plan)
      keep(&self, made)
    } catch {
      status = StatusLine(error.sentence, .bad)
    }
  }
}

extension Session {
  /// What Fastställande shows beside the year; looked into anew when the year has become another.
  mutating func besideSignOff() -> ShownBeside? {
    guard context.plan.reportingPoints.contains(where: { $0.digest != nil }) else { return nil }
    if seals?.plan != context.plan {
      seals = SealReading(ComparisonSides(environment: environment, context: context), of: context.plan)
    }
    var shown = ShownBeside()
    shown.brokenSeals = seals?.broken ?? []
    return shown
  }
}
