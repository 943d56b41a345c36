extension Check {
  /// Figures in running text against the tables.
  static let ofText: [Check] = [.quote]
}
