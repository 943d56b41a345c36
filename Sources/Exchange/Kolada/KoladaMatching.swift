import FollowUp

/// Key figures of an answer to the indicators that name them.
struct KoladaMatching {
  private let selection: KoladaSelection
  private let options: KoladaOptions
  private let plan: Plan
  /// Key figures that some indicator names, surely or perhaps.
  private var named: Set<String> = []

  init(_ selection: KoladaSelection, options: KoladaOptions, plan: Plan) {
    self.selection = selection
    self.options = options
    self.plan = plan
  }

  mutating func match(into proposal: inout ImportProposal) {
    var absent: [String] = []
    for indicator in plan.goals.indicators {
      switch naming(indicator) {
      case .nothing: continue
      case .derived(let kpi): tellDerived(indicator, kpi, &proposal)
      case .certain(let kpi):
        named.insert(kpi)
        if selection.values[kpi] == nil { absent.append(kpi) }
        KoladaOutcomes(indicator, kpi, selection, options, plan).add(to: &proposal)
      case .maybe(let kpis):
        named.formUnion(kpis)
        for kpi in kpis where selection.values[kpi] != nil { suggest(indicator, kpi, &proposal) }
      }
    }
    tell(absent, "Svaret saknar", &proposal)
    tell(
      selection.values.keys.filter { !named.contains($0) }, "Ingen indikator har som källa", &proposal)
  }

  private func naming(_ indicator: Indicator) -> KoladaNaming {
    options.accepted[indicator.id].map { .certain($0.uppercased()) } ?? KoladaNaming(indicator.source)
  }

  private mutating func tellDerived(
    _ indicator: Indicator, _ kpi: String, _ proposal: inout ImportProposal
  ) {
    named.insert(kpi)
    guard selection.values[kpi] != nil else { return }
    proposal.tell(.note, "\(indicator.name) är vår egen beräkning utifrån \(kpi): värdet är inte taget.")
  }

  private func suggest(_ indicator: Indicator, _ kpi: String, _ proposal: inout ImportProposal) {
    var would = ImportProposal()
    KoladaOutcomes(indicator, kpi, selection, options, plan).add(to: &would)
    let count = would.lines.count == 1 ? "1 ändring" : "\(would.lines.count) ändringar"
    let written = Quoted.text(indicator.source?.text ?? "")
    proposal.suggestions.append(
      ImportSuggestion(
        subject: indicator.id, answer: kpi,
        sentence: "\(indicator.name): källan \(written) kan vara \(kpi), som finns i svaret (\(count)).",
        lines: would.lines))
  }

  private func tell(_ kpis: [String], _ sentence: String, _ proposal: inout ImportProposal) {
    guard !kpis.isEmpty else { return }
    let all = Set(kpis).sorted()
    let rest = all.count > 10 ? " och \(all.count - 10) till" : ""
    proposal.tell(.note, "\(sentence) \(all.prefix(10).joined(separator: ", "))\(rest).")
  }
}
