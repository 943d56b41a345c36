/// The unit of an indicator against what its name says, and against the same indicator in an earlier year or beside it in another committee.
///
/// A name that says a count contradicts a share or an index only: `Antal timmar` may well be hours. Where the name says what the unit is,
/// other plans are not asked. Verksamhetsplan 2025: `HME, totalt (%)` is an index.
extension Check {
  package static let unitInName = Check(
    .unitInName, "Enhet mot namn",
    looksAt:
      "Indikatorns enhet mot namnet (”andel”, ”(%)”, ”index”, HME, ”Antal …”) och mot samma indikator i andra planer.",
    reads: .others,
    .indicator { indicator, scope in
      guard !indicator.unit.rawValue.isEmpty else { return [] }
      return [UnitFinding(indicator: indicator).finding(scope)].compactMap(\.self)
    })
}

private struct UnitFinding {
  let indicator: Indicator

  func finding(_ scope: CheckScope) -> Finding? {
    let said = NamedUnit.said(in: indicator.name)
    let unit = NamedUnit(indicator.unit)
    guard let words = contradiction(said, unit) ?? (said.isEmpty ? otherPlan(scope).map { $0 + "." } : nil)
    else {
      return nil
    }
    let place = IndicatorPlace(indicator: indicator, plan: scope.plan)
    return place.finding(
      .unitInName, .warning,
      at: [place.address(EntityID(known: "unit")), place.address(EntityID(known: "name"))],
      message: "\(place.name): \(words)", grounds: [indicator.unit.rawValue])
  }

  private func contradiction(_ said: [NamedUnit], _ unit: NamedUnit?) -> String? {
    switch said {
    case [.index, .share]:
      "\(index), men namnet säger också %\(unit == .index ? "" : " och enheten är \(written)")."
    case [.index] where unit != .index: "\(index), men enheten är \(written)."
    case [.share] where unit != .share: "namnet säger andel eller %, men enheten är \(written)."
    case [.count] where unit == .share || unit == .index: "namnet säger antal, men enheten är \(written)."
    default: nil
    }
  }

  private var index: String {
    indicator.name.hasLetters("index") ? "namnet säger index" : "HME är ett index"
  }

  private var written: String { indicator.unit.rawValue }

  /// Another unit in an earlier year, or the same year in another committee: then one of them is wrong.
  private func otherPlan(_ scope: CheckScope) -> String? {
    for place in scope.others.indices where scope.others[place].year <= scope.plan.year {
      let indicators = scope.others[place].goals.indicators
      guard
        let other = indicators.indices.first(where: { indicators[$0].id == indicator.id }).map({
          indicators[$0].unit
        }),
        !other.rawValue.isEmpty, other.base != indicator.unit.base
      else { continue }
      return "enheten är \(written), men \(other.rawValue) \(name(scope.others[place], scope))"
    }
    return nil
  }

  private func name(_ plan: Plan, _ scope: CheckScope) -> String {
    guard plan.committee != scope.plan.committee else { return "år \(plan.year)" }
    let committee = scope.municipality.committees.first { $0.id == plan.committee }
    return "hos \(committee?.name ?? plan.committee.description) \(plan.year)"
  }
}
