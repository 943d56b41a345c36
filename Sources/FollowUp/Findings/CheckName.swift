/// The names of the rules: what the command line, the explanations and docs/kontroller call them. Never changed once published.
package enum CheckName: String, Hashable, Sendable, CaseIterable {
  // Tables
  case sum, variance, parts
  case sameQuantity = "same-quantity"
  case equity, scale, share
  case measureDetails = "measure-details"
  case sameMeasure = "same-measure"
  case accumulated
  // Between years and committees
  case otherYear = "other-year"
  case sharedRisk = "shared-risk"
  // Text
  case quote
  // Goals and indicators
  case budgetAdherence = "budget-adherence"
  case gender
  case targetDirection = "target-direction"
  case milestonePath = "milestone-path"
  case koladaID = "kolada-id"
  case unitInName = "unit-in-name"
  case printedReached = "printed-reached"
  case printedTrend = "printed-trend"
  case attainment
  case sourceGoal = "source-goal"
  // Risks and controls
  case riskValue = "risk-value"
  case riskWord = "risk-word"
  case riskMotivation = "risk-motivation"
  case riskResponse = "risk-response"
  case controlResult = "control-result"
  case controlCriteria = "control-criteria"
  case statusComment = "status-comment"
  // The report
  case missing
  case deviation
}
