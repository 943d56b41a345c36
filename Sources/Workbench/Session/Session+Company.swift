import FollowUp

/// The others at work in the same year.
extension Session {
  /// Somebody has come or gone; true when that changes what is shown.
  @discardableResult
  package mutating func lookForCompany() -> Bool {
    let before = company
    company = environment.company()
    guard company != before else { return false }
    let known = Set(before.others.map(\.name))
    if company.lockFault != before.lockFault, let fault = company.lockFault {
      status = StatusLine(fault, .bad)
    } else if editing == nil, overlay == nil {
      let come = company.others.first { !known.contains($0.name) }
      if let come {
        status = StatusLine("\(come.name) har öppnat \(context.plan.year) sedan \(come.since).")
      } else if case .asked(let why) = company.news, company.news != before.news {
        status = StatusLine(why)
      }
    }
    return true
  }

  mutating func tellCompany() {
    company = environment.company()
    status = StatusLine(company.told)
  }
}
