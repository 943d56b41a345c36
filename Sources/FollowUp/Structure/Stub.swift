extension Structure {
  package static func add(
    _ kind: NewThing.Kind, name: String, near address: FigureAddress, id: EntityID? = nil, in plan: Plan
  ) throws(FieldProblem) -> Addition { Addition(changes: [], address: address) }
  package static func move(_ address: FigureAddress, _ target: MoveTarget, in plan: Plan) throws(FieldProblem)
    -> Addition
  { Addition(changes: [], address: address) }
  package static func copy(_ address: FigureAddress, name: String, id: EntityID? = nil, in plan: Plan)
    throws(FieldProblem) -> Addition
  { Addition(changes: [], address: address) }
  package static func remove(_ address: FigureAddress, in plan: Plan) throws(FieldProblem) -> Removal {
    .ready([])
  }
}
