/// Samlad bedömning of the internal control as the figures propose it; a person decides.
///
/// What counts is the plan: controls that are not left out of it, the responses of its risks, the corrective actions of its
/// controls, and what is done after external reviews. First of these that holds:
/// - fewer than half of the controls have been examined and judged, or there are none: kan inte bedömas (nil);
/// - more than half of the judged controls are not approved: otillräcklig;
/// - every control is approved, every response is finished or under way, and those on a high risk are finished:
///   tillräcklig;
/// - else delvis.
///
/// High is the band of the settings' grid. Finished and under way are what the settings say that the status words mean; a response
/// without status, not begun or broken off is neither.
package struct ControlSummaryProposal: Hashable, Sendable {
  package struct Controls: Hashable, Sendable {
    package fileprivate(set) var total = 0
    package fileprivate(set) var approved = 0
    package fileprivate(set) var partly = 0
    package fileprivate(set) var notApproved = 0

    /// Examined, with criteria that gave a verdict.
    package var judged: Int { approved + partly + notApproved }
  }

  package struct Responses: Hashable, Sendable {
    package fileprivate(set) var total = 0
    package fileprivate(set) var finished = 0
    package fileprivate(set) var started = 0
    /// Not finished, on a risk in the high band.
    package fileprivate(set) var unfinishedOnHighRisk = 0

    /// Not begun, broken off, or nothing said.
    package var idle: Int { total - finished - started }
  }

  package let controls: Controls
  package let responses: Responses
  /// Nil: kan inte bedömas.
  package let level: ControlSummary.Level?

  package static func of(_ register: RiskRegister, in municipality: Municipality) -> ControlSummaryProposal {
    let high = Set(
      register.risks.filter { municipality.riskScale.band($0.assessment) == .high }.map(\.id))
    return ControlSummaryProposal(
      controls: Controls(register.controlsInPlan.map { ControlVerdict.of($0).grade }),
      responses: Responses(register.responsesInPlan, high: high, municipality))
  }

  private init(controls: Controls, responses: Responses) {
    self.controls = controls
    self.responses = responses
    level = Self.level(controls, responses)
  }

  private static func level(_ controls: Controls, _ responses: Responses) -> ControlSummary.Level? {
    guard controls.total > 0, 2 * controls.judged >= controls.total else { return nil }
    if 2 * controls.notApproved > controls.judged { return .insufficient }
    let isWhole = controls.approved == controls.total
    return isWhole && responses.idle == 0 && responses.unfinishedOnHighRisk == 0 ? .sufficient : .partly
  }
}

extension ControlSummaryProposal.Controls {
  fileprivate init(_ grades: [ControlGrade?]) {
    total = grades.count
    approved = grades.count { $0 == .approved }
    partly = grades.count { $0 == .partly }
    notApproved = grades.count { $0 == .notApproved }
  }
}

extension ControlSummaryProposal.Responses {
  fileprivate init(
    _ responses: [RiskRegister.OwnedResponse], high: Set<EntityID>, _ municipality: Municipality
  ) {
    total = responses.count
    for owned in responses {
      let meaning = municipality.meaning(of: owned.response.status)
      if meaning == .finished { finished += 1 }
      if meaning == .started { started += 1 }
      if meaning != .finished, owned.risk.map(high.contains) ?? false { unfinishedOnHighRisk += 1 }
    }
  }
}

extension RiskRegister {
  /// Something to do, and the risk it is about; nil after an external review and for a control without a risk.
  fileprivate struct OwnedResponse {
    let response: RiskResponse
    let risk: EntityID?
  }

  /// Those nobody has left out of the internal control plan, themselves or with their risk.
  fileprivate var controlsInPlan: [Control] {
    controls.filter { control in
      control.isInPlan ?? control.risk.flatMap { risk($0)?.isInPlan } ?? true
    }
  }

  fileprivate var responsesInPlan: [OwnedResponse] {
    let own = risks.filter(\.isInPlan).flatMap { risk in
      risk.responses.map { OwnedResponse(response: $0, risk: risk.id) }
    }
    let corrective = controlsInPlan.flatMap { control in
      control.corrective.map { OwnedResponse(response: $0, risk: control.risk) }
    }
    return own + corrective + reviews.flatMap(\.responses).map { OwnedResponse(response: $0, risk: nil) }
  }
}
