import FollowUp
import Testing

@Suite("Known words are found in texts however they are written")
struct WordSearchTests {
  @Test(
    "a name says its unit by whole words, in large letters and small",
    arguments: [
      ("Andel nöjda brukare", [NamedUnit.share]), ("ANDELEN NÖJDA", [.share]), ("Nöjda, andel", [.share]),
      ("Bostadsandelar", []), ("andelsägare", []), ("Hållbart medarbetarengagemang (HME)", [.index]),
      ("Nöjd-kund-index, totalt (%)", [.index, .share]), ("Kundindexet", []), ("Antal besök", [.count]),
      ("Besök, antal", []), ("Sjukfrånvaro i procent", [.share]), ("", []), ("…—”·", []),
      ("3×andel", [.share]), ("åandel", []), ("a\u{301}andel", []), ("Ω-index", [.index]),
    ])
  func units(name: String, said: [NamedUnit]) {
    #expect(NamedUnit.said(in: name) == said)
  }

  @Test(
    "a status is one of the settings' words, or begins with one and goes on with something else than a letter",
    arguments: [
      ("Klart", StatusMeaning.finished), ("KLART, se bilaga", .finished), ("klart.", .finished),
      ("Klartext", nil), ("Ännu inte", .notStarted), ("ÄNNU INTE påbörjad", .notStarted), ("Ännu intet", nil),
      ("Över tiden", .started), ("ÖVER", .started), ("Överlämnad", nil), ("", nil), ("Klar i år", .finished),
      ("начато", .started), ("НАЧАТО вчера", .started), ("начатое", nil),
    ])
  func statuses(status: String, meaning: StatusMeaning?) {
    var settings = Municipality.standard(id: id("x"), name: "X")
    settings.statusMeanings = StatusMeanings(
      notStarted: ["Ännu inte"], started: ["över", "Начато"], finished: ["klart"])
    #expect(settings.meaning(of: status) == meaning)
  }

  @Test("the longest of the settings' words decides")
  func longest() {
    var settings = Municipality.standard(id: id("x"), name: "X")
    settings.statusMeanings = StatusMeanings(started: ["klar delvis"], finished: ["klar"])
    #expect(settings.meaning(of: "Klar delvis i år") == .started)
    #expect(settings.meaning(of: "Klar") == .finished)
  }

  @Test(
    "an id is a word of its own",
    arguments: [
      ("Kolada N23801", "N23801"), ("(u00210)", "U00210"), ("N23801a", nil), ("åN23801", nil),
      ("N2380", nil), ("nr 12345 och N11111", "N11111"),
    ])
  func koladaIDs(text: String, number: String?) {
    #expect(KoladaID(text).normalized == number)
  }

  @Test("two ids of the same letters are the same, and of other letters or another length not")
  func ids() {
    let long = "en-rad-med-ett-namn-som-ar-langre-an-sexton-tecken"
    #expect(
      Set([id(long), id(long), id(long + "1"), id("a"), id("b"), id("aaaaaaaa"), id("aaaaaaaab")]).count == 6)
  }
}
