import FollowUp

/// Socialnämnden 2026.
extension RisksFixture {
  static func socialRisks() throws -> [Risk] {
    [
      Risk(
        id: try id("periodisering"), number: "1", name: "Följsamhet till redovisningsregler (periodisering)",
        isShared: true, assessment: assessed(4, "mycket stor", 2, "måttlig"),
        previous: assessed(4, nil, 2, nil),
        printedValue: 8, motivation: "Felperiodiseringar återkommer när resultat förklaras.",
        responses: [
          RiskResponse(
            id: try id("oka-kunskapen"),
            text: "Nämnderna ska öka kunskapen och förståelsen för regelverket för redovisning")
        ]),
      Risk(
        id: try id("representation"), number: "2",
        name: "Riktlinje för representation, gåvor och annan uppvaktning efterlevs inte", isShared: true,
        assessment: assessed(4, "mycket stor", 4, "mycket allvarig"), previous: assessed(3, nil, 4, nil),
        printedValue: 16),
      Risk(
        id: try id("direktupphandling"), number: "3", name: "Bristande lagefterlevnad inom direktupphandling",
        isShared: true, assessment: assessed(3, "stor", 3, "allvarlig"), previous: assessed(4, nil, 3, nil),
        printedValue: 9, motivation: "Sannolikheten har sänkts under 2026."),
      Risk(
        id: try id("felaktiga-loner"), number: "4", name: "Felaktigt utbetalda löner", isShared: true,
        assessment: assessed(4, "mycket sannolik", 2, "kännbar"), printedValue: 8),
      Risk(
        id: try id("otillaten-paverkan"), number: "5", name: "Otillåten påverkan",
        assessment: assessed(2, "måttlig", 4, "mycket stor"), printedValue: 8,
        responses: [
          RiskResponse(
            id: try id("utbildning"),
            text: "Utbilda medarbetare och förtroendevalda om kommunens rutiner", status: "Klart",
            comment: "Alla chefer klara i maj")
        ]),
    ]
  }

  static func socialControls() throws -> [Control] {
    [
      Control(
        id: try id("stickprov"), risk: try id("representation"), name: "Stickprov via manuell granskning",
        purpose: "Säkerställa att riktlinjen för representation efterlevs", handling: "Kontrollera/åtgärda",
        isInPlan: true, criteria: [share(79, 89)], examined: count(40), approved: count(35),
        corrective: [
          RiskResponse(
            id: try id("oka-foljsamheten"),
            text: "Öka följsamhet till riktlinjer för representation, gåvor och annan uppvaktning")
        ]),
      Control(
        id: try id("direktupphandlingar"), risk: try id("direktupphandling"),
        name: "Kontroll av att direktupphandlingar utförs enligt kommunens riktlinjer",
        criteria: [small, share(79, 89)]),
      Control(
        id: try id("lonepaverkande"), risk: try id("felaktiga-loner"),
        name: "Granska ej hanterade poster som är lönepåverkande", criteria: [share(74, 89)]),
      Control(
        id: try id("utanordningslistor"), risk: try id("felaktiga-loner"),
        name: "Granskning av ej attesterade utanordningslistor", criteria: [share(74, 89)]),
    ]
  }

  private static func assessed(
    _ likelihood: Int, _ likelihoodWord: String?, _ consequence: Int, _ consequenceWord: String?
  ) -> RiskAssessment {
    RiskAssessment(
      likelihood: likelihood, consequence: consequence, likelihoodWord: likelihoodWord,
      consequenceWord: consequenceWord)
  }

  private static func count(_ number: Int) -> Figure { Figure(.number(ExactDecimal(number))) }

  private static func share(_ notApproved: Int, _ partly: Int) -> ControlCriteria {
    ControlCriteria(
      measure: .share,
      bands: [
        .init(from: 0, to: notApproved, verdict: "Ej godkänt"),
        .init(from: notApproved + 1, to: partly, verdict: "Delvis godkänt"),
        .init(from: partly + 1, to: 100, verdict: "Godkänt"),
      ])
  }

  private static let small = ControlCriteria(
    measure: .count, atMostExamined: 6,
    bands: [
      .init(from: 0, to: 3, verdict: "Ej godkänd"), .init(from: 4, to: 4, verdict: "Delvis godkänd"),
      .init(from: 5, to: 6, verdict: "Godkänd"),
    ])
}
