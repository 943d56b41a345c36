package import FollowUp

extension Thing {
  /// What sort of thing it is, the one there is talk of: `raden`, `indikatorn`.
  package var definite: String {
    switch self {
    case .goal(let goal):
      switch goal.level {
      case .area: "målområdet"
      case .councilGoal: "kommunfullmäktigemålet"
      case .committeeGoal: "nämndmålet"
      }
    case .indicator: "indikatorn"
    case .table: "tabellen"
    case .row: "raden"
    case .column: "kolumnen"
    case .risk: "risken"
    case .control: "kontrollen"
    case .review: "granskningen"
    case .response: "åtgärden"
    case .assignment: "uppdraget"
    case .commitment: "utvecklingsåtagandet"
    case .activity: "aktiviteten"
    case .contract: "avtalet"
    case .followUp: "uppföljningen"
    case .reportingPoint: "rapporttillfället"
    case .explanation: "förklaringen"
    }
  }
}
