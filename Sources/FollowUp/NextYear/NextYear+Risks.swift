extension NextYear {
  /// Risks keep their assessment, which is also where they stood last year; what was found by controls stays behind.
  static func risks(
    _ old: RiskRegister, _ municipality: Municipality, _ left: inout LeftBehind
  ) -> RiskRegister {
    RiskRegister(
      risks: old.risks.map { risk($0, municipality, &left) },
      controls: old.controls.map { control($0, municipality, &left) },
      reviews: old.reviews.compactMap { review($0, municipality, &left) })
  }

  private static func risk(_ old: Risk, _ municipality: Municipality, _ left: inout LeftBehind) -> Risk {
    var risk = old
    let isAssessed = old.assessment.likelihood != nil || old.assessment.consequence != nil
    risk.previous = isAssessed ? old.assessment : nil
    risk.printedValue = nil
    risk.motivation = nil
    risk.responses = ongoing(old.responses, municipality, &left)
    return risk
  }

  private static func control(
    _ old: Control, _ municipality: Municipality, _ left: inout LeftBehind
  ) -> Control {
    var control = old
    control.examined = nil
    control.approved = nil
    control.status = nil
    control.corrective = ongoing(old.corrective, municipality, &left)
    return control
  }

  /// A review goes on while something is left to do after it; nil when nothing is.
  private static func review(
    _ old: ExternalReview, _ municipality: Municipality, _ left: inout LeftBehind
  ) -> ExternalReview? {
    var review = old
    review.comment = nil
    review.responses = ongoing(old.responses, municipality, &left)
    guard review.responses.isEmpty else { return review }
    left.reviews += 1
    return nil
  }

  private static func ongoing(
    _ old: [RiskResponse], _ municipality: Municipality, _ left: inout LeftBehind
  ) -> [RiskResponse] {
    let ongoing = old.filter { municipality.goesOn($0.status) }
    left.responses += old.count - ongoing.count
    return ongoing.map { response in
      var response = response
      response.comment = nil
      return response
    }
  }
}
