import FollowUp
import Testing

@Suite("Check: Kolada ids")
struct KoladaIDCheckTests {
  private func indicator(_ name: String, _ text: String, _ printed: String? = nil) -> Indicator {
    Indicator(
      id: id(name), goal: id("g"), name: name, unit: .percent,
      source: IndicatorSource(text: text, printedKoladaID: printed))
  }

  @Test(
    "an id without its letter, with another one, or with the wrong number of digits; nothing else is an id",
    arguments: [
      ("Kolada 21497", "21497", "a: Kolada-id ”21497” saknar bokstav. Ett id är N eller U och fem siffror."),
      ("Kolada K21468", "K21468", "a: Kolada-id ”K21468” börjar med K. Ett id är N eller U och fem siffror."),
      ("Kolada N2349", "N2349", "a: Kolada-id ”N2349” har 4 siffror. Ett id är N eller U och fem siffror."),
      ("Kolada N23801", "N23801", nil), ("Kolade N20508", "N20508", nil),
      ("Egen beräkning utifrån Kolada U26421", "U26421", nil), ("Egen mätning", nil, nil),
      ("Kolada", nil, nil), ("BI-portalen, rapport 12345", nil, nil),
      ("Kolada N23801", "N23810", "a: källan säger N23801, men Kolada-id är ”N23810”."),
    ] as [(String, String?, String?)])
  func ids(text: String, printed: String?, message: String?) {
    let found = goalFindings(.koladaID, [indicator("a", text, printed)])
    #expect(found.map(\.message) == [message].compactMap(\.self))
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(found.allSatisfy { $0.places == ["goals/a/source", "goals/a/kolada"] })
  }

  @Test("two indicators with the same id: the second is told of, once")
  func repeated() {
    let found = goalFindings(
      .koladaID,
      [indicator("a", "Kolada N23801", "N23801"), indicator("b", "N23801"), indicator("c", "utifrån N23801")])
    #expect(found.map(\.message) == ["b: samma Kolada-id (N23801) som ”a”."])
    #expect(found.map(\.places) == [["goals/b/source", "goals/a/source"]])
  }
}
