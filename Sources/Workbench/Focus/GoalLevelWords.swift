import FollowUp

extension GoalNode.Level {
  var name: String {
    switch self {
    case .area: "Målområde"
    case .councilGoal: "Kommunfullmäktiges mål"
    case .committeeGoal: "Nämndens mål"
    }
  }
}
