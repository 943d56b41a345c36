/// Why a field cannot be read or written. The sentence for the user is made where it is shown.
package enum FieldError: Error, Hashable, Sendable {
  /// No such table, row, column, goal, indicator or risk.
  case notFound(FigureAddress)
  /// The figure is computed from others.
  case computed(FigureAddress)
  /// The value is of another kind than the field, or outside its range.
  case wrongKind(FigureAddress)
  /// The period is fastställd; the name of the reporting point.
  case decided(FigureAddress, String)
  /// The value is of the right kind, but something is wrong with it.
  case invalid(FigureAddress, FieldProblem)
}
