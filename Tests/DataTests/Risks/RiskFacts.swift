import FollowUp

/// One printed row about a risk: what it is about is told by its `kind`.
struct RiskFacts {
  let row: FixtureRow
  let address: FigureAddress
  let plan: Plan

  /// Every difference between what is printed and what is stored, in words.
  var differences: [String] {
    switch row["kind"] {
    case "response": compare(risk + response(plan.risk(owner)?.responses))
    case "review": compare(review + response(plan.review(owner)?.responses))
    case "corrective": compare(response(plan.control(owner)?.corrective))
    case "control": compare((row["owner"].isEmpty ? [] : risk) + control)
    case "criterion": hasBand ? [] : ["\(row.address): bedömningskriteriet saknas"]
    default: ["\(row.address): okänt slag \(row["kind"])"]
    }
  }

  private var owner: String { row["owner"] }

  private var risk: [(String, String?)] {
    let risk = plan.risk(owner)
    return [
      ("name", risk?.name), ("area", risk?.area ?? ""), ("shared", risk?.isShared == true ? "yes" : ""),
      ("likelihoodWord", risk?.assessment.likelihoodWord ?? ""),
      ("consequenceWord", risk?.assessment.consequenceWord ?? ""),
      ("value", risk?.printedValue.map(String.init) ?? ""),
      (
        "goals",
        row["kind"] == "response" ? risk.map { $0.goals.map(\.description).joined(separator: " ") } : ""
      ),
    ]
  }

  private var review: [(String, String?)] {
    [
      ("name", plan.review(owner)?.name), ("reference", plan.review(owner)?.reference),
      ("reviewer", plan.review(owner)?.reviewer),
    ]
  }

  private func response(_ responses: [RiskResponse]?) -> [(String, String?)] {
    let response = responses?.first { $0.id.description == row["entry"] }
    let status = try? plan.value(at: address)
    return [
      ("text", response?.text), ("status", response.map { $0.status ?? "" }),
      ("status", status == .choice(response?.status) ? row["status"] : nil),
    ]
  }

  private var control: [(String, String?)] {
    let control = plan.control(row["entry"])
    return [
      ("text", control?.name), ("owner", control.map { $0.risk?.description ?? "" }),
      ("purpose", control?.purpose ?? ""), ("area", control?.area ?? ""),
      ("handling", control?.handling ?? ""), ("inPlan", control?.isInPlan == true ? "yes" : ""),
      ("status", control?.status ?? ""),
    ]
  }

  private var hasBand: Bool {
    let criteria = plan.control(row["entry"])?.criteria.filter {
      $0.measure.rawValue == row["measure"]
        && $0.atMostExamined.map(String.init) == row.optional("atMostExamined")
    }
    return criteria?.flatMap(\.bands).contains {
      String($0.from) == row["from"] && String($0.to) == row["to"] && $0.verdict == row["verdict"]
    } ?? false
  }

  private func compare(_ facts: [(String, String?)]) -> [String] {
    facts.compactMap { name, stored in
      row[name] == stored ? nil : "\(row.address): \(name) \(stored ?? "saknas"), tryckt \(row[name])"
    }
  }
}

extension Plan {
  fileprivate func risk(_ id: String) -> Risk? { risks.risks.first { $0.id.description == id } }

  fileprivate func control(_ id: String) -> Control? { risks.controls.first { $0.id.description == id } }

  fileprivate func review(_ id: String) -> ExternalReview? { risks.reviews.first { $0.id.description == id } }
}
