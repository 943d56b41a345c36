package import FollowUp

/// What the user has chosen in the Risk pane. Everything shown is derived from this and the plan.
package struct RisksState: Hashable, Sendable {
  /// What the keys move in.
  package enum Box: Hashable, Sendable, CaseIterable {
    case matrix, register, details
  }

  package enum Sort: Hashable, Sendable, CaseIterable {
    case value, number, area
  }

  package enum Filter: Hashable, Sendable, CaseIterable {
    case all, cell, unassessed, high, unfinished
  }

  package var box = Box.register
  /// The chosen risk, control or review; nil: the first of the list.
  package var entry: EntityID?
  /// The matrix cursor, when it stands in a cell without risks; else it stands where the chosen risk is.
  package var place: MatrixPlace?
  /// The matrix column to return to from the unassessed risks, 1–4.
  package var column = 1
  /// The chosen field of the details; nil: the first.
  package var field: FigureAddress?
  package var sort = Sort.value
  package var filter = Filter.all

  package init() {}
}

extension RisksState.Sort {
  /// `efter riskvärde`.
  package var name: String {
    switch self {
    case .value: "efter riskvärde"
    case .number: "efter nummer"
    case .area: "efter område"
    }
  }
}

extension RisksState.Filter {
  /// What is shown: `alla`, `höga`.
  package var name: String {
    switch self {
    case .all: "alla"
    case .cell: "ruta"
    case .unassessed: "ej värderade"
    case .high: "höga"
    case .unfinished: "med åtgärd som inte är klar"
    }
  }
}
