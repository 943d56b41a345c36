/// A thing about to be added: what it is called, and what it is to stand near.
struct Addable {
  let plan: Plan
  let near: FigureAddress
  /// True when it is to be inside what it stands near, where it could also stand after it.
  var isInside = false
  let name: String
  /// The user's own id; nil for one made of the name.
  let id: EntityID?

  /// The thing with its address.
  func thing(_ kind: NewThing.Kind) throws(FieldProblem) -> (FigureAddress, Placed) {
    switch kind {
    case .area: try goal(.area)
    case .councilGoal: try goal(.councilGoal)
    case .committeeGoal: try goal(.committeeGoal)
    case .indicator: try indicator()
    case .table(let kind): try table(kind)
    case .row: try row()
    case .column: try column()
    case .risk: try risk()
    case .control: try control()
    case .review: try review()
    case .response: try response()
    case .assignment: try assignment()
    case .commitment: try commitment()
    case .contract: try contract()
    case .activity: try activity()
    case .followUp: try followUp()
    case .reportingPoint: try reportingPoint()
    }
  }

  /// The innermost thing that has the focus.
  var focused: Thing? { plan.thing(around: near)?.thing }

  /// The first thing of the path that has the focus: the owner of what is inside.
  var owner: Thing? {
    guard let first = near.path.first else { return nil }
    return plan.thing(at: near.with(path: [first]))?.thing
  }

  /// The id asked for, or one of the name.
  func id(taken: [EntityID], reserved: [EntityID] = [], from text: String? = nil) throws(FieldProblem)
    -> EntityID
  {
    guard let id else { return EntityID.proposed(from: text ?? name, taken: Set(taken + reserved)) }
    if reserved.contains(id) { throw .reserved(id) }
    if taken.contains(id) { throw .taken(id) }
    return id
  }
}
