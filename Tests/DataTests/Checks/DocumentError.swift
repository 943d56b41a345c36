import FollowUp
import Testing

/// An error that a published document really has, and what makes it right.
struct DocumentError: Sendable, CustomTestStringConvertible {
  /// What is wrong, and how one knows.
  let story: String
  let rule: CheckName
  let address: String
  /// As the document prints it, in its unit.
  let printed: String
  let computed: String
  /// The figure to change and what it should be, in its own unit: a typed figure, or a total where it is printed. Of a heading's unit
  /// the field, which is emptied.
  let mended: (address: String, number: String)

  var testDescription: String { story }

  static let all: [DocumentError] = [
    DocumentError(
      story:
        "Delårsrapport 2019, nettokostnad budget januari–augusti: 971,9 + 137,8 i stället för 971,9 − 137,8; driften trycker 834,2",
      rule: .sum, address: "von/2019/money/income/nettokostnad/budget@2019-08", printed: "1109.7",
      computed: "834.1", mended: ("von/2019/money/income/nettokostnad/budget@2019-08", "834.1")),
    DocumentError(
      story:
        "Delårsrapport 2019, nettokostnad utfall januari–augusti: 964,9 + 138,7 i stället för 964,9 − 138,7; driften trycker 826,3",
      rule: .sum, address: "von/2019/money/income/nettokostnad/actual@2019-08", printed: "1103.6",
      computed: "826.2", mended: ("von/2019/money/income/nettokostnad/actual@2019-08", "826.2")),
    DocumentError(
      story:
        "Delårsrapport 2019, texten: nettokostnad 1 103,3, varken tabellens 1 103,6 eller driftens 826,3",
      rule: .quote, address: "von/2019/statistics/text/netto-aug/quote", printed: "1103.3",
      computed: "1103.6", mended: ("von/2019/statistics/text/netto-aug/quote", "826.3")),
    DocumentError(
      story: "Delårsrapport 2019, texten: investeringarna avviker 3,4; tabellen 3,1 och 11,6 − 8,5 är 3,1",
      rule: .quote, address: "von/2019/statistics/text/inv-avv/quote", printed: "3.4", computed: "3.1",
      mended: ("von/2019/statistics/text/inv-avv/quote", "3.1")),
    DocumentError(
      story:
        "Delårsrapport 2019, boendestöd augusti 2018: 7 638 timmar är hemtjänstens siffra två rader upp; delarna är 7 685, och textens ökning räknar med dem",
      rule: .sum, address: "von/2019/statistics/volumes/boendestod/actual@2018-08", printed: "7638",
      computed: "7685", mended: ("von/2019/statistics/volumes/boendestod/actual@2018-08", "7685")),
    DocumentError(
      story: "Delårsrapport 2019, daglig verksamhet augusti 2019: 213 + 56 + 25 personer är 294, tryckt 295",
      rule: .sum, address: "von/2019/statistics/volumes/daglig-verksamhet/actual@2019-08", printed: "295",
      computed: "294", mended: ("von/2019/statistics/volumes/daglig-verksamhet-egen/actual@2019-08", "214")),
    DocumentError(
      story:
        "Verksamhetsplan 2025, bokslut 2023: resultaträkningen 1 405 717, driften 1 402 123; skillnaden 3 594 är årets underskott",
      rule: .sameQuantity, address: "von/2025/money/income/nettokostnad/closing@2023", printed: "-1405717",
      computed: "-1402123", mended: ("von/2025/money/operations/individ-familj/closing@2023", "15239")),
    DocumentError(
      story:
        "Verksamhetsplan 2025, ramförändringar: rubriken säger tkr, beloppen är kronor; texten säger 7,6 mnkr där summan blir 7 581 000 tkr",
      rule: .scale, address: "von/2025/money/frame/pris-lon/amount@2025", printed: "35449000",
      computed: "35449", mended: ("von/2025/money/frame/printed-unit", "")),
    DocumentError(
      story: "Åtgärdsplan 2023, texten: utökad assistans 73 tkr på helår; tabellen 74, som summan räknar med",
      rule: .quote, address: "von/2023/statistics/text-atgardsplan/pa-timh/quote", printed: "73",
      computed: "74", mended: ("von/2023/statistics/text-atgardsplan/pa-timh/quote", "74")),
    DocumentError(
      story:
        "Verksamhetsplan 2026, texten: uppräkning 17,5; tabellen 17 101 tkr, och med 17,1 blir ramen 19,5",
      rule: .quote, address: "sn/2026/statistics/text/uppr/quote", printed: "17.5", computed: "17.101",
      mended: ("sn/2026/statistics/text/uppr/quote", "17.1")),
  ]
}
