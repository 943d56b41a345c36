import FollowUp

/// The proposed forecast: outcome and the rest of the budget. Told where the forecast is, and never entered by itself.
extension Session {
  private func proposal(at address: FigureAddress) -> ForecastProposal? {
    ForecastProposal.of(address, in: context.plan, context.municipality, at: context.point.period)
  }

  /// `förslag 772,8 (utfall augusti 533,0 + återstående budget 239,8): P tar det`; nil where there is none, and where it stands already.
  func proposalWords(for editing: Editing) -> String? {
    guard let proposal = proposal(at: editing.address), let editor = editing.focus.editor else { return nil }
    let key = keymap.keys(for: .useProposal, contexts: [.edit]).first.map { ", \($0)" } ?? ""
    return "förslag \(text(proposal.value, editor))\(key)"
  }

  /// Into the open line: nothing is kept until Enter.
  mutating func fillProposal() {
    guard let editing, let editor = editing.focus.editor else { return }
    guard let proposal = proposal(at: editing.address) else {
      return status = StatusLine(Self.noProposal, .bad)
    }
    fill(text(proposal.value, editor), of: editing)
  }

  /// One key on a forecast: the proposal is entered as any figure is, and taken back as one.
  mutating func takeProposal() {
    if let reason = readOnlyReason { return status = StatusLine(reason, .bad) }
    let focus = proposalFocus ?? view.focus
    guard let address = focus.address, let editor = focus.editor, let proposal = proposal(at: address) else {
      return status = StatusLine(Self.noProposal, .bad)
    }
    if let reason = focus.refusal { return status = StatusLine(reason, .bad) }
    startEditing(focus, with: text(proposal.value, editor))
    guard acceptEdit() else { return }
    let basis = proposal.basis
    let told =
      "utfall \(PeriodWords.date(proposal.period)) \(text(basis.outcome, editor)) + återstående budget "
      + text(basis.remaining, editor)
    status = StatusLine("\(status.text) · \(told)", status.tone)
  }

  /// The forecast of the row one stands in.
  private var proposalFocus: Focus? {
    guard let walk = view.walk(in: context) else { return nil }
    let places = [walk.here] + (0..<walk.columns).map { CellWalk.Place(row: walk.here.row, column: $0) }
    return places.lazy.compactMap { place in
      walk.cell(place).flatMap { proposal(at: $0.address) }.flatMap { _ in walk.focus(place) }
    }.first
  }

  private static let noProposal =
    "Här finns inget förslag: det räknas för årets prognos där det finns budget och ett utfall för en del av året."

  private func text(_ number: ExactDecimal, _ editor: Focus.Editor) -> String {
    FieldText.editable(.figure(Figure(.number(number))), editor: editor)
  }

  /// The forecasts as they are now, each in a column of its own, named after the reporting point.
  mutating func keepForecasts() {
    do {
      let changes = try KeptForecasts.keeping(at: context.point, in: context.plan)
      guard !changes.isEmpty else {
        return status = StatusLine(
          "Ingen prognos att behålla: den är redan behållen för \(context.point.name), eller så finns ingen.")
      }
      build(changes, told: "Prognosen är behållen som den är vid \(context.point.name).", at: nil)
    } catch {
      status = StatusLine(error.sentence, .bad)
    }
  }
}
