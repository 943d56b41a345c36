import FollowUp

/// Vård- och omsorgsnämnden, verksamhetsplan 2025: costs are printed negative, kept positive.
func incomeStatement2025() -> FigureTable {
  table(
    .thousands, signs: SignConvention(negated: [.cost, .net]),
    """
    closing@2023 budget@2024 forecast@2024 budget@2025
    intakter revenue 1003233 1029915 1049588 1054905
    personal cost 881965 864230 890647 849540
    lokaler cost 106678 117350 117984 117350
    bidrag cost 64922 54240 56151 54713
    kop cost 529274 571488 573444 595206
    ovrigt cost 826111 867130 865992 898686
    kostnader cost = personal lokaler bidrag kop ovrigt : 2408950 2474438 2504218 2515495
    resultat net = kostnader -intakter : 1405717 1444524 1454630 1460590
    """)
}

/// Vård- och omsorgsnämnden, delårsrapport 31 augusti 2019, mnkr: the whole year and January–August.
func incomeStatement2019() -> FigureTable {
  table(
    .millions, decimals: 1,
    """
    budget@2019 forecast@2019 variance@2019 budget@2019-08 actual@2019-08 variance@2019-08
    taxor revenue 48.3 51.7 3.4 32.2 34.3 2.1
    forsaljning revenue 12.1 12.6 0.5 8.0 5.4 -2.6
    bidrag revenue 93.0 92.8 -0.2 62.3 62.4 0.1
    ovriga revenue 52.9 55.2 2.4 35.3 36.6 1.4
    intakter revenue = taxor forsaljning bidrag ovriga : 206.3 212.3 6.0 137.8 138.7 0.9
    personal cost 731.8 783.1 -51.3 492.0 533.0 -40.9
    lokaler cost 97.6 96.8 0.7 65.0 64.6 0.4
    bidrag-kostnader cost 53.9 55.1 -1.2 35.9 37.0 -1.1
    kop cost 495.9 420.6 75.3 325.5 273.1 52.4
    konsulter cost 5.6 10.9 -5.3 3.6 7.0 -3.4
    varor cost 67.8 70.7 -2.9 44.9 45.0 -0.1
    ovriga-kostnader cost 0.2 0.4 -0.2 0.1 0.3 -0.2
    kapital cost 7.3 7.5 -0.2 4.9 4.9 0.0
    kostnader cost = personal lokaler bidrag-kostnader kop konsulter varor ovriga-kostnader kapital : 1460.0 1445.2 14.8 971.9 964.9 7.0
    netto net = kostnader -intakter : 1253.7 1232.8 20.9 1109.7 1103.6 7.9
    """)
}

/// Socialnämnden, verksamhetsplan 2026: everything printed positive, no cost total.
func incomeStatement2026() -> FigureTable {
  table(
    .thousands,
    """
    closing@2024 budget@2025 forecast@2025 budget@2026
    intakter revenue 49339 45752 56090 53053
    personal cost 297706 303644 309972 319921
    lokaler cost 25938 26809 27327 27613
    bidrag cost 2683 2833 3095 2918
    kop cost 191279 188574 210700 196472
    ovrigt cost 28779 26351 26899 28113
    resultat net = personal lokaler bidrag kop ovrigt -intakter : 497046 502459 521903 521984
    """)
}

/// Socialnämnden, drift per verksamhet 2026.
func operations2026() -> FigureTable {
  table(
    .thousands, kind: .operations,
    """
    closing@2024 budget@2025 forecast@2025 budget@2026
    namnd net 1259 1203 1310 1239
    funktion net 87505 89504 92062 93833
    beroende net 70501 74157 81348 77113
    barn net 304133 303256 315061 314612
    vuxna net 18558 19143 16495 19357
    bistand net 2738 2755 2657 2904
    familjeratt net 11269 10898 11440 11517
    flykting net 1083 1542 1530 1410
    resultat net = namnd funktion beroende barn vuxna bistand familjeratt flykting : 497046 502459 521903 521984
    """)
}
