/// What a person may say of a block; what is nil or nothing is found out.
package struct BlockOptions: Hashable, Sendable {
  /// Whether the first row is a heading.
  package var hasHeading: Bool?
  /// Whether the first column is names of rows.
  package var hasLabels: Bool?
  package var decimalSign: DecimalSign?

  package init(hasHeading: Bool? = nil, hasLabels: Bool? = nil, decimalSign: DecimalSign? = nil) {
    self.hasHeading = hasHeading
    self.hasLabels = hasLabels
    self.decimalSign = decimalSign
  }
}
