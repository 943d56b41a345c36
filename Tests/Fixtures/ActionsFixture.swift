package import FollowUp

/// Assignments of 2023 and commitments of 2019, in part.
package enum ActionsFixture {
  package static func plan() -> Plan {
    Plan(
      committee: BudgetFixture.id("von"), year: 2023,
      reportingPoints: [
        ReportingPoint(
          id: BudgetFixture.id("helar"), kind: .fullYear, name: "Verksamhetsberättelse",
          period: BudgetFixture.period("2023"))
      ],
      actions: ActionRegister(assignments: assignments, commitments: commitments))
  }

  private static let assignments =
    [
      assignment("hemtjanst", "Utreda hur hemtjänsten kan utvecklas", .council, "Pågår", carried: true),
      assignment("boendestod", "Utreda boendestöd på annat sätt", .committee, "Pågår", carried: true),
      assignment("sarskilt-boende", "Se över särskilt boende", .committee, "Pågår", carried: true),
    ]
    + (1...6).map { assignment("klart-\($0)", "Uppdrag \($0)", .committee, "Klart", carried: false) }

  private static func assignment(
    _ id: String, _ name: String, _ giver: Assignment.Giver, _ status: String, carried: Bool
  ) -> Assignment {
    Assignment(
      id: BudgetFixture.id(id), name: name, giver: giver, givenYear: 2023, status: status,
      isCarriedOver: carried)
  }

  private static let commitments = [
    Commitment(
      id: BudgetFixture.id("samverkan"), name: "Utvecklad samverkan", status: "Blir klart i år",
      activities: [
        activity("workshop", "5:1", "Samverkansforum och workshops", "Pågår"),
        activity("halsovard", "3:2", "Ta fram struktur för ny företagshälsovård", nil),
      ]),
    Commitment(
      id: BudgetFixture.id("forebyggande"), name: "Långsiktigt och förebyggande arbete",
      status: "Blir klart i år",
      activities: [
        activity(
          "halsovard", "12:9", "Ta fram struktur för ny företagshälsovård", nil, "samverkan/halsovard"),
        activity("internkontroll", "12:12", "Utveckla internkontrollen", "Avbrutet"),
      ]),
    Commitment(
      id: BudgetFixture.id("lonebildning"), name: "Förstärka lönebildningsprocessen", isShared: true,
      status: "Klart"),
  ]

  private static func activity(
    _ id: String, _ number: String, _ name: String, _ status: String?, _ sameAs: String? = nil
  ) -> Activity {
    Activity(id: BudgetFixture.id(id), name: name, number: number, status: status, sameAs: sameAs)
  }
}
