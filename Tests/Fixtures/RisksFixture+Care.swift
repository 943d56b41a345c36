import FollowUp

/// Vård- och omsorgsnämnden 2019.
extension RisksFixture {
  static func careRisks() throws -> [Risk] {
    [
      Risk(
        id: try id("kompetens-aldreomsorg"), number: "3",
        name:
          "Kompetensförsörjning äldreomsorg: svårigheter att rekrytera (undersköterskor, sjuksköterskor, sjukgymnaster, arbetsterapeuter) och behålla medarbetare",
        area: "Fler upplever god vård och omsorg",
        responses: [
          RiskResponse(
            id: try id("introduktionsmall"), text: "Ny introduktionsmall", status: "Blir klart i år"),
          RiskResponse(
            id: try id("utbildningssamordnare"),
            text: "Samarbete mellan verksamhet och utbildningssamordnare", status: "Klart"),
          RiskResponse(
            id: try id("strategi"), text: "Ny kompetensförsörjningsstrategi.", status: "Troligen klart i år"),
        ]),
      Risk(
        id: try id("digitalisering"), number: "4",
        name: "Risk att förvaltningen halkar efter i automatiserings- och digitaliseringsutvecklingen.",
        area: "Systematiskt planera, följa upp och förbättra",
        responses: [
          RiskResponse(
            id: try id("strategi"), text: "Gemensam strategi och handlingsplan med prioritering",
            status: "Troligen klart i år")
        ]),
      Risk(
        id: try id("socialtjanst-delad"), number: "2",
        name: "Socialtjänst uppdelat på flera nämnder - negativ påverkan på helhetsperspektivet",
        area: "Fler upplever god vård och omsorg",
        responses: [
          RiskResponse(
            id: try id("samverkan"), text: "Samverkan med övriga nämnder som har socialtjänst",
            status: "Blir klart i år")
        ]),
    ]
  }

  static func careControls() throws -> [Control] {
    [
      Control(
        id: try id("jamlikhetsaktivitet"), name: "Minst en jämlikhetsaktivitet per verksamhet och stab",
        area: "Ökad jämlikhet", status: "pågår enligt plan")
    ]
  }

  static func review() throws -> ExternalReview {
    ExternalReview(
      id: try id("arbetsmiljoverket"), name: "Inspektion från Arbetsmiljöverket",
      reference: "AN-2018/96, 2018/245, 2018/247, 2018/248, 2018/249",
      responses: [
        RiskResponse(
          id: try id("arbetsmiljorutiner"), text: "Nya rutiner för det förebyggande arbetsmiljöarbetet",
          status: "Blir klart i år"),
        RiskResponse(
          id: try id("kemikaliehantering"), text: "Ny rutin för kemikaliehantering", status: "Klart"),
      ])
  }
}
