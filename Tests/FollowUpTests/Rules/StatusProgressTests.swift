import FollowUp
import Testing

@Suite("What a status says")
struct StatusProgressTests {
  private let municipality: Municipality = {
    var municipality = Municipality.standard(id: id("provby"), name: "Provby")
    municipality.statuses += ["Klart i år", "Väntar"]
    municipality.statusMeanings.started.append("Klart i år")
    return municipality
  }()

  @Test(
    "the longest word of the settings that the status begins with decides",
    arguments: [
      ("Klart", StatusMeaning.finished), ("KLART.", .finished), ("Klart, se bilaga", .finished),
      ("Klart i år", .started), ("Klart i år?", .started), ("klart i årets slut", .finished),
      ("Ej påbörjat", .notStarted), ("Avbrutet 2024", .stopped), ("Pågår enligt plan", .started),
      ("Klara", .finished),
    ])
  func meaning(status: String, meaning: StatusMeaning) {
    #expect(municipality.meaning(of: status) == meaning)
  }

  @Test(
    "what no word tells has no meaning", arguments: [nil, "", "Väntar", "Klarlagt", "Snart klart", "Pågårx"])
  func none(status: String?) {
    #expect(municipality.meaning(of: status) == nil)
  }
}
