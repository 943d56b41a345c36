import FollowUp

/// The four kinds of table that the pane shows.
enum FundingKind: String, CaseIterable {
  case funding, initiatives, frame, investments

  var table: FigureTable.Kind {
    switch self {
    case .funding: .externalFunding
    case .initiatives: .specialInitiatives
    case .frame: .frameChanges
    case .investments: .investments
    }
  }

  var title: String {
    switch self {
    case .funding: "Extern finansiering"
    case .initiatives: "Särskilda satsningar"
    case .frame: "Ramförändringar"
    case .investments: "Investeringar"
    }
  }

  /// What a row is.
  var rowTitle: String {
    switch self {
    case .funding: "Bidrag"
    case .initiatives: "Satsning"
    case .frame: "Förändring"
    case .investments: "Investering"
    }
  }

  var empty: String {
    switch self {
    case .funding: "Här står bidrag och annan finansiering utifrån. Inga är inlagda än."
    case .initiatives: "Här står årets särskilda satsningar. Inga är inlagda än."
    case .frame: "Här står det som ändrar nämndens ram. Inget är inlagt än."
    case .investments: "Här står årets investeringar. Inga är inlagda än."
    }
  }
}
