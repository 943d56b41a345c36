import FollowUp

/// The others at work in the same year.
extension Session {
  /// Looks who is here; true when that changes what is shown.
  @discardableResult
  package mutating func lookForCompany() -> Bool { meet(environment.company()) }

  /// Somebody has come or gone, or it has turned out how one learns of what others write. Told where nothing is being typed.
  @discardableResult
  package mutating func meet(_ found: Company) -> Bool {
    let before = company
    guard found != before else { return false }
    company = found
    if let fault = found.lockFault, fault != before.lockFault {
      status = StatusLine(fault, .bad)
    } else if editing == nil, overlay == nil, let sentence = news(since: before) {
      status = StatusLine(sentence)
    }
    return true
  }

  private func news(since before: Company) -> String? {
    let known = Set(before.others.map(\.name))
    if let come = company.others.first(where: { !known.contains($0.name) }) {
      return "\(come.name) har öppnat \(context.plan.year) sedan \(come.since)."
    }
    guard case .asked(let why) = company.news, company.news != before.news else { return nil }
    return why
  }

  mutating func tellCompany() {
    company = environment.company()
    status = StatusLine(company.told)
  }
}
