extension Check {
  /// Within tables, between them, and between years.
  static let ofTables: [Check] = [
    .sum, .variance, .parts, .sameQuantity, .equity, .scale, .share, .measureDetails, .sameMeasure,
    .accumulated,
    .otherYear,
  ]
}
