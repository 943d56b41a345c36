/// Rows of the commands that take figures in from elsewhere, and out to it.
extension CommandInfo {
  static let exchange: [CommandInfo] = [
    CommandInfo(.importFile, .exchange, "importera", "Importera fil …: visar först vad som ändras"),
    CommandInfo(
      .openMapping, .exchange, "mappning", "Säg vad filens kolumner är, eller se vad det ger",
      in: [.importing]),
    CommandInfo(
      .addRule, .exchange, "ny regel", "Lägg till en regel: koder i filen och vår rad", in: [.importing]),
    CommandInfo(
      .saveMapping, .exchange, "spara mappning", "Spara mappningen med ett namn, till nästa gång",
      in: [.importing]),
    CommandInfo(.copyFigure, .exchange, "kopiera siffra", "Kopiera siffran till urklipp"),
    CommandInfo(.copyRow, .exchange, "kopiera rad", "Kopiera raden till urklipp, som i ett kalkylblad"),
    CommandInfo(.copyTable, .exchange, "kopiera tabell", "Kopiera tabellen till urklipp, med rubriker"),
    CommandInfo(.saveTable, .exchange, "spara tabell", "Spara tabellen i en fil, som i ett kalkylblad"),
  ]
}
