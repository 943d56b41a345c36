import Workbench

/// The register's lines: entries, and a heading where another kind begins.
struct RiskRegisterLines {
  enum Line: Hashable {
    case group(String)
    /// Its index among the model's entries.
    case entry(Int)
  }

  let lines: [Line]

  init(_ model: RisksModel) {
    var lines: [Line] = []
    var kind = RiskEntry.Kind.risk
    for (index, entry) in model.entries.enumerated() {
      if entry.kind != kind, let heading = Self.heading(entry.kind) { lines.append(.group(heading)) }
      kind = entry.kind
      lines.append(.entry(index))
    }
    self.lines = lines
  }

  private static func heading(_ kind: RiskEntry.Kind) -> String? {
    switch kind {
    case .risk: nil
    case .control: "Kontroller utan risk"
    case .review: "Externa granskningar"
    }
  }
}
