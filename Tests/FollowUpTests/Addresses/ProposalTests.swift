import FollowUp
import Testing

@Suite("An id is proposed from a name")
struct ProposalTests {
  @Test(
    "letters lose their marks, the rest becomes one hyphen",
    arguments: [
      ("Barn- och utbildningsnämnden", "barn-och-utbildningsnamnden"), ("VÅRD & omsorg", "vard-omsorg"),
      ("Överförmyndarnämnden", "overformyndarnamnden"), ("A\u{30A}ngestad", "angestad"),
      ("Kultur/fritid 2026!", "kultur-fritid-2026"), ("  --x--  ", "x"), ("Café d’Été", "cafe-dete"),
      ("Straße", "strasse"), ("Ærø", "aero"), ("Łódź", "lodz"), ("", "namnlos"), ("😀🎉", "namnlos"),
      ("..", "namnlos"),
      ("Москва", "namnlos"), ("ﬁnans", "nans"), ("a\u{0}b\nc", "a-b-c"),
    ])
  func plain(name: String, proposal: String) {
    #expect(EntityID.proposed(from: name, taken: []).description == proposal)
  }

  @Test("one that is taken gets a number, however many are taken")
  func taken() {
    var taken: Set<EntityID> = []
    for number in 1...12 {
      let id = EntityID.proposed(from: "Mål", taken: taken)
      #expect(id.description == (number == 1 ? "mal" : "mal-\(number)"))
      taken.insert(id)
    }
  }

  @Test("a long name is cut at a word, with room for the number")
  func long() {
    let name = String(repeating: "ord ", count: 2500)
    let first = EntityID.proposed(from: name, taken: [])
    #expect(first.description == Array(repeating: "ord", count: 16).joined(separator: "-"))
    #expect(first.description.count == 63)
    let second = EntityID.proposed(from: name, taken: [first])
    #expect(second.description == Array(repeating: "ord", count: 15).joined(separator: "-") + "-2")
    let unbroken = EntityID.proposed(from: String(repeating: "ö", count: 10_000), taken: [])
    #expect(unbroken.description == String(repeating: "o", count: 64))
    let exact = String(repeating: "a", count: 60) + " bcd efg"
    #expect(
      EntityID.proposed(from: exact, taken: []).description == String(repeating: "a", count: 60) + "-bcd")
  }

  @Test("whatever the name, what is proposed is an id")
  func always() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let id = EntityID.proposed(from: "\(scalar)", taken: [])
      #expect(EntityID(id.description) == id)
    }
  }
}
