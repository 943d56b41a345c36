/// Rows of the commands that take figures in from elsewhere, and out to it.
extension CommandInfo {
  static let exchange: [CommandInfo] = [
    CommandInfo(.importFile, .exchange, "importera", "Importera fil …: visar först vad som ändras"),
    CommandInfo(.copyFigure, .exchange, "kopiera siffran", "Kopiera siffran till urklipp"),
    CommandInfo(.copyRow, .exchange, "kopiera raden", "Kopiera raden till urklipp, som i ett kalkylblad"),
    CommandInfo(.copyTable, .exchange, "kopiera tabellen", "Kopiera tabellen till urklipp, med rubriker"),
    CommandInfo(.saveTable, .exchange, "spara tabellen", "Spara tabellen i en fil, som i ett kalkylblad"),
  ]
}
