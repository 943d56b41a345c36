/// What came of writing a field inside a register.
enum FieldOutcome {
  case done, notFound, computed, wrongKind
  case invalid(FieldProblem)
}
