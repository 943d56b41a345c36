/// What must hold of a municipality's settings, one rule a file.
package enum SettingsRules {
  /// Everything that does not hold, in the order the settings are written; empty when all is well.
  package static func problems(in municipality: Municipality) -> [SettingsProblem] {
    NameRule.problems(in: municipality) + CodeRule.problems(in: municipality)
      + CommitteeRule.problems(in: municipality) + ScaleRule.problems(in: municipality)
      + GridRule.problems(in: municipality)
      + AttainmentThresholdRule.problems(in: municipality) + VarianceRule.problems(in: municipality)
      + StatusRule.problems(in: municipality) + CriteriaRule.problems(in: municipality)
      + UnitRule.problems(in: municipality) + PeriodKeyRule.problems(in: municipality)
  }
}
