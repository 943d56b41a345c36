/// Rows of the commands that fill in many figures, and of those of a marked block.
extension CommandInfo {
  static let entry: [CommandInfo] = [
    CommandInfo(.fillIn, .change, "fyll i", "Fyll i siffra efter siffra, bara det som saknas"),
    CommandInfo(
      .toggleEntry, .change, "saknas/alla", "Byt mellan det som saknas och alla siffror", in: [.edit]),
    CommandInfo(
      .fillDown, .change, "fyll nedåt", "Ta siffran ovanför, eller fyll det markerade nedåt",
      in: [.edit, .block]),
    CommandInfo(.repeatLast, .change, "upprepa", "Skriv det du skrev senast en gång till", in: [.edit]),
    CommandInfo(
      .copyPrevious, .change, "förra", "Ta siffran från förra perioden eller förra året", in: [.edit]),
    CommandInfo(
      .useProposal, .change, "ta förslaget", "Ta den föreslagna prognosen: utfall + resten av budgeten",
      in: [.global, .edit]),
    CommandInfo(
      .keepForecast, .change, "behåll", "Behåll prognosen som den är, för att jämföra senare"),
    CommandInfo(.startBlock, .change, "markera", "Markera flera siffror för att ändra dem på en gång"),
    CommandInfo(.extendUp, .change, "utöka uppåt", "Markera även raden ovanför"),
    CommandInfo(.extendDown, .change, "utöka nedåt", "Markera även raden under"),
    CommandInfo(.extendLeft, .change, "utöka vänster", "Markera även cellen till vänster"),
    CommandInfo(.extendRight, .change, "utöka höger", "Markera även cellen till höger"),
    CommandInfo(.changeBlock, .change, "ändra alla", "Ändra alla markerade siffror", in: [.block]),
    CommandInfo(.endBlock, .change, "avmarkera", "Sluta markera", in: [.block]),
  ]
}
