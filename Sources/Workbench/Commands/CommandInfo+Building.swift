/// Rows of the commands that build: what there is to follow up, not its figures.
extension CommandInfo {
  static let build: [CommandInfo] = [
    CommandInfo(.properties, .build, "egenskaper", "Visa och ändra allt som sägs om det markerade"),
    CommandInfo(.links, .build, "länkar", "Gå till det som är kopplat hit"),
    CommandInfo(.addThing, .build, "lägg till", "Lägg till mål, rad, risk eller vad som hör hemma här"),
    CommandInfo(.renameThing, .build, "byt namn", "Byt namn på det markerade"),
    CommandInfo(.copyThing, .build, "kopiera", "Gör en kopia av det markerade"),
    CommandInfo(.removeThing, .build, "ta bort", "Ta bort det markerade; visar först vad som pekar dit"),
    CommandInfo(.moveThingUp, .build, "flytta upp", "Flytta det markerade ett steg uppåt"),
    CommandInfo(.moveThingDown, .build, "flytta ned", "Flytta det markerade ett steg nedåt"),
    CommandInfo(.moveColumnLeft, .build, "flytta vänster", "Flytta kolumnen ett steg åt vänster"),
    CommandInfo(.moveColumnRight, .build, "flytta höger", "Flytta kolumnen ett steg åt höger"),
  ]
}
