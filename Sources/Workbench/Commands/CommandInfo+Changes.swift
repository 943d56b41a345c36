/// Rows of the commands that change a figure, a text or a level, and of those that change how a pane is shown.
extension CommandInfo {
  static let change: [CommandInfo] = [
    CommandInfo(.edit, .change, "redigera", "Ändra det som är markerat"),
    CommandInfo(.type, .change, "skriv", "Börja skriva ett nytt värde direkt i cellen", in: [.cell, .block]),
    CommandInfo(.clear, .change, "töm", "Ta bort värdet i cellen", in: [.cell, .block]),
    CommandInfo(.comment, .change, "kommentera", "Skriv en kommentar till det som är markerat"),
    CommandInfo(.commentFigure, .change, "om siffran", "Skriv en kommentar till just den siffran"),
    CommandInfo(
      .explainDeviation, .change, "avvikelse", "Förklara en avvikelse som är över gränsen"),
    CommandInfo(.explain, .change, "förklara", "Förklara varför ett fel eller en varning får stå"),
    CommandInfo(.undo, .change, "ångra", "Ångra den senaste ändringen"),
    CommandInfo(.redo, .change, "gör om", "Gör om det du nyss ångrade"),
    CommandInfo(.decide, .change, "bedöm", "Bedöm måluppfyllelsen och motivera"),
    CommandInfo(.setStatus, .change, "status", "Ange hur det går för åtgärden"),
    level(.setLikelihood1, "sannolikhet 1", "Sätt riskens sannolikhet till 1"),
    level(.setLikelihood2, "sannolikhet 2", "Sätt riskens sannolikhet till 2"),
    level(.setLikelihood3, "sannolikhet 3", "Sätt riskens sannolikhet till 3"),
    level(.setLikelihood4, "sannolikhet 4", "Sätt riskens sannolikhet till 4"),
    level(.setConsequence1, "konsekvens 1", "Sätt riskens konsekvens till 1"),
    level(.setConsequence2, "konsekvens 2", "Sätt riskens konsekvens till 2"),
    level(.setConsequence3, "konsekvens 3", "Sätt riskens konsekvens till 3"),
    level(.setConsequence4, "konsekvens 4", "Sätt riskens konsekvens till 4"),
  ]

  static let show: [CommandInfo] = [
    CommandInfo(.nextTable, .show, "nästa tabell", "Visa nästa tabell"),
    CommandInfo(.previousTable, .show, "förra tabellen", "Visa förra tabellen"),
    CommandInfo(.changeUnit, .show, "enhet", "Byt mellan tkr, mnkr och kr"),
    CommandInfo(.changeView, .show, "visning", "Byt visning"),
    CommandInfo(.sort, .show, "sortera", "Byt ordning på raderna"),
    CommandInfo(.filter, .show, "filtrera", "Visa bara en del av raderna"),
    CommandInfo(.fold, .show, "fäll ihop", "Fäll ihop grenen"),
    CommandInfo(.unfold, .show, "fäll ut", "Fäll ut grenen"),
    CommandInfo(.foldAll, .show, "fäll alla", "Fäll ihop alla grenar, eller fäll ut dem igen"),
    CommandInfo(.redraw, .show, "rita om", "Rita om hela skärmen", in: anywhere),
  ]

  private static func level(_ command: Command, _ short: String, _ help: String) -> CommandInfo {
    CommandInfo(command, .change, short, help, in: [.risks, .matrix])
  }
}
