import Exchange
import FollowUp
import Testing

@Suite("A proposal is told in lines")
struct ImportTellingTests {
  @Test(
    "changes first, then what was left out, suggestions, problems with what stops first, controls and a summary"
  )
  func lines() throws {
    var proposal = BlockPaste.proposal("115\nx", on: try SmallYear.grid(), row: 0, column: 1)
    proposal.problems.append(ImportProblem(.stops, at: .line(2), "Slut."))
    proposal.leftOut.append(
      LeftOut(
        place: .line(3), key: "50", count: 2, amount: number("7"), unit: .kronor, reason: "finns inte",
        near: []))
    #expect(
      ImportTelling.lines(proposal).map(\.withPlainBlanks) == [
        "Verksamhetens intäkter · Budget 2025: 110 tkr → 115 tkr", "rad 3: 50, 7 kr, 2 rader: finns inte",
        "rad 2: Slut.", "blockets rad 2, kolumn 1: ”x”: okänt ord, skriv ett tal",
        "1 ändring, 1 utelämnad, 1 fel.",
      ])
    #expect(proposal.changes.isEmpty)
  }

  @Test("long lists are cut and counted")
  func cut() throws {
    var proposal = ImportProposal()
    proposal.problems = (1...10).map { ImportProblem(.note, at: .line($0), "x") }
    #expect(
      ImportTelling.lines(proposal, limit: 3) == [
        "rad 1: x", "rad 2: x", "rad 3: x", "… och 7 till", "Inga ändringar.",
      ])
  }
}
