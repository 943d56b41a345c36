import FollowUp

/// The values of an indicator that its properties offer: those there are, and those one would write next.
enum IndicatorValues {
  static func fields(of address: FigureAddress, in context: PaneContext) -> [ThingForm.Field] {
    guard case .indicator(let indicator)? = context.plan.thing(at: address)?.thing else { return [] }
    let there = indicator.observations.map { Place(role: $0.role, period: $0.period, gender: $0.gender) }
    let all = there + suggested(context).filter { !there.contains($0) }
    return all.sorted { $0.rank < $1.rank }.compactMap { place in
      guard let focus = ObservationFocus.of(place.address(in: address), in: context.plan),
        let editor = focus.editor, let value = focus.address.flatMap({ try? context.plan.value(at: $0) })
      else { return nil }
      let text =
        if case .figure(let figure) = value, figure.isMissing { "" } else {
          FieldText.told(value, editor: editor)
        }
      return ThingForm.Field(title: place.title.capitalizedFirst, text: text, focus: focus)
    }
  }

  /// Outcomes of last year and of the point shown, per gender there; this year's and next year's etappmål; a målvärde as far
  /// ahead as others have, else at the end of the five-year span.
  private static func suggested(_ context: PaneContext) -> [Place] {
    let year = context.plan.year
    let point = context.point.period
    let targets = context.plan.goals.indicators.flatMap(\.observations).filter { $0.role == .target }
    let horizon = targets.map(\.period).max() ?? Period(year: (year / 5 + 1) * 5)
    let outcomes = [Period(year: year - 1), point].map { Place(role: .outcome, period: $0, gender: nil) }
    let genders = [Observation.Gender.women, .men].map { Place(role: .outcome, period: point, gender: $0) }
    let milestones = [year, year + 1].map { Place(role: .milestone, period: Period(year: $0), gender: nil) }
    let all = outcomes + genders + milestones + [Place(role: .target, period: horizon, gender: nil)]
    return all.enumerated().filter { index, place in !all[..<index].contains(place) }.map(\.element)
  }

  /// A value by what it is and when.
  private struct Place: Equatable {
    let role: Observation.Role
    let period: Period
    let gender: Observation.Gender?

    private var observation: Observation {
      Observation(role: role, period: period, gender: gender, figure: .empty)
    }

    var title: String { observation.title }

    func address(in indicator: FigureAddress) -> FigureAddress {
      EntityID(observation.field).map { indicator.appending($0, period) } ?? indicator
    }

    /// Outcomes, then forecasts, etappmål and målvärden; the earliest first.
    var rank: (Int, Period, Int) {
      let role = Observation.Role.allCases.firstIndex(of: role) ?? 0
      return (role, period, gender == nil ? 0 : gender == .women ? 1 : 2)
    }
  }
}
