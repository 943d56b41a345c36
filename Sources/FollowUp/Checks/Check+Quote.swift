/// A figure quoted in running text against what it says it is: a figure of a table or an indicator, a sum or a share of such, a
/// number of goals.
///
/// The quote stands for its own unit and decimals (`20,9 mnkr` is 20 850 up to 20 950 tkr), and what it is held against for half a
/// unit of its own. It holds when it agrees with what is printed, or with what we compute of the same. Otherwise: an error against
/// figures of the same year, a warning against another year's document or other text, rounding where only rounding keeps them apart.
/// Huddinge's vård- och omsorgsnämnd in 2019 writes that the investments deviate by 3,4 mnkr; the table prints 3,1.
extension Check {
  package static let quote = Check(
    .quote, "Siffror i text",
    looksAt:
      "Varje siffra som citeras i löpande text mot det den säger sig vara: tabellens siffra, en summa, en andel eller ett antal, i textens enhet och avrundning.",
    reads: [.tables, .goals, .risks, .actions, .settings, .others],
    .grids { grids, scope in
      QuoteFindings(scope, grids).all()
    })
}
