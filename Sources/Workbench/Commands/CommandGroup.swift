/// The headings commands are listed under in the help, the palette and the documentation, in that order. The raw
/// value is the Swedish heading.
package enum CommandGroup: String, Hashable, Sendable, CaseIterable {
  case goTo = "Gå till"
  case move = "Flytta"
  case change = "Ändra"
  case build = "Bygga"
  case exchange = "Hämta och lämna"
  case signOff = "Fastställa och jämföra"
  case show = "Visa"
  case write = "Skriva"
  case meeting = "Möte"
}
