/// A status beside what else is said of the same work.
///
/// The same activity under two commitments has one status. A status that says finished, or finished this year, beside a
/// comment that says in one sentence that the work goes on in a later year, is told: words can mean more than a rule
/// sees. Vård- och omsorgsnämnden 2019 has ”Blir klart i år” with ”arbetet fortsätter kommande år”.
extension Check {
  package static let statusComment = Check(
    .statusComment, "Läge mot kommentar",
    looksAt:
      "Läget mot kommentaren för varje åtgärd, uppdrag, åtagande och aktivitet, och samma aktivitet på två ställen.",
    reads: [.risks, .actions, .measures, .settings],
    .year { scope in
      let work = ReportedWork.of(scope.plan)
      return SameActivityFindings(plan: scope.plan).all + work.compactMap { said($0, scope) }
    })

  private static func said(_ work: ReportedWork, _ scope: CheckScope) -> Finding? {
    guard let status = work.status, let comment = work.comment,
      scope.municipality.meaning(of: status) == .finished || isThisYear(status),
      let later = LaterThanYear.said(in: comment, year: scope.plan.year)
    else { return nil }
    return Finding(
      .statusComment, .info, at: ["comment", "status"].map { work.address.appending(EntityID(known: $0)) },
      place: work.name, section: FindingSection.of(work.kind),
      message: "\(FindingText.quoted(work.name)): läget är ”\(status)”, men kommentaren talar om \(later).",
      responsible: work.responsible, grounds: [status, comment])
  }

  /// `Blir klart i år`, `Troligen klart i år`.
  private static func isThisYear(_ status: String) -> Bool {
    var (isAfterIn, isSaid) = (false, false)
    status.forEachWord { word in
      if isAfterIn && word.isWord("år") { isSaid = true }
      isAfterIn = word.isWord("i")
    }
    return isSaid
  }
}

/// Activities that are said to be the same, told once at the one that comes first.
private struct SameActivityFindings {
  let plan: Plan

  private struct Place: Hashable {
    let commitment: Commitment
    let activity: Activity

    var key: String { "\(commitment.id)/\(activity.id)" }
  }

  var all: [Finding] {
    let places = plan.actions.commitments.flatMap { commitment in
      commitment.activities.map { Place(commitment: commitment, activity: $0) }
    }
    var told: Set<[Int]> = []
    return places.indices.compactMap { index in
      guard let same = places[index].activity.sameAs,
        let other = places.firstIndex(where: { $0.key == same }),
        other != index, told.insert([min(index, other), max(index, other)]).inserted
      else { return nil }
      return finding(places[min(index, other)], places[max(index, other)])
    }
  }

  private func finding(_ first: Place, _ second: Place) -> Finding? {
    guard let status = first.activity.status, let other = second.activity.status, status != other else {
      return nil
    }
    return Finding(
      .statusComment, .warning, at: [first, second].map(address), place: first.activity.name,
      section: FindingSection.commitments,
      message: "\(FindingText.quoted(first.activity.name)) är ”\(status)” under "
        + "\(FindingText.quoted(first.commitment.name)) men ”\(other)” under \(FindingText.quoted(second.commitment.name)).",
      responsible: first.activity.responsible ?? first.commitment.responsible, aspect: second.key,
      grounds: [status, other])
  }

  private func address(_ place: Place) -> FigureAddress {
    plan.address(.actions, [place.commitment.id, place.activity.id, EntityID(known: "status")])
  }
}
