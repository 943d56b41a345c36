package import FollowUp

/// One sheet of a pane, made only when it is shown.
package struct SheetTab: Sendable {
  /// Stable: the cursor, order, filter and folds of a tab are remembered by it.
  package let id: String
  /// `Nämndens mål`: one or two words for the row of tabs.
  package let title: String
  private let make: @Sendable () -> Sheet
  private let tell: (@Sendable (SheetRow) -> SheetDetails)?

  /// `details` says what is known of a row; without it, every column and all the fields and links of its thing.
  package init(
    _ id: String, _ title: String, details: (@Sendable (SheetRow) -> SheetDetails)? = nil,
    sheet: @escaping @Sendable () -> Sheet
  ) {
    self.id = id
    self.title = title
    make = sheet
    tell = details
  }

  package func sheet() -> Sheet { make() }

  /// `links` are those of the whole year, where they are known already.
  package func details(
    of row: SheetRow, in sheet: Sheet, _ context: PaneContext, links: [PlanLink]? = nil
  ) -> SheetDetails {
    tell?(row) ?? SheetDetails(row, in: sheet, context, links: links)
  }

  /// Whether its details tell of links.
  var tellsLinks: Bool { tell == nil }
}
