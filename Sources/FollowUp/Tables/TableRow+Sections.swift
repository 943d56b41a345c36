extension TableRow {
  /// The headings the row stands under, the outermost first: `Äldreomsorg / Hemtjänst` is two; none without a section.
  package var sections: [String] {
    (section ?? "").split(separator: " / ").map(String.init)
  }
}
