/// What a figure quoted in running text claims to be: a sum of figures of the store, or one sum as a share of another.
///
/// Text form: `money/income/nettokostnad/actual@2019-08`, `money/income/netto/budget@2026 - money/income/netto/budget@2025`,
/// `(A - B) / B`, `12 * A`, `count(assignments:finished)`. Addresses are of the same year, or whole for another (`von/2025/goals/…`).
/// A share is in per cent when the quote is.
package struct Claim: Hashable, Sendable {
  package let sum: [Part]
  /// What `sum` is a share of; nil when the claim is no share.
  package let divisor: [Part]?

  package struct Part: Hashable, Sendable {
    package let isSubtracted: Bool
    /// How many times; nil for once.
    package let factor: ExactDecimal?
    package let reference: Reference

    package init(_ reference: Reference, isSubtracted: Bool = false, factor: ExactDecimal? = nil) {
      self.reference = reference
      self.isSubtracted = isSubtracted
      self.factor = factor
    }
  }

  package enum Reference: Hashable, Sendable {
    case figure(Place)
    case count(CountOf)
    /// A number that needs no source: the 100 of per cent, a year's 12 months.
    case number(ExactDecimal)
  }

  /// An address, of the claim's own year when it names none.
  package struct Place: Hashable, Sendable {
    package let year: YearOf?
    package let register: FigureAddress.Register
    package let path: [EntityID]
    package let period: Period?

    package struct YearOf: Hashable, Sendable {
      package let committee: EntityID
      package let year: Int
    }

    /// The whole address, for a claim made in a committee's year.
    package func address(in committee: EntityID, _ ownYear: Int) -> FigureAddress {
      FigureAddress(
        committee: year?.committee ?? committee, year: year?.year ?? ownYear, register: register, path: path,
        period: period)
    }
  }

  package init(sum: [Part], divisor: [Part]? = nil) {
    self.sum = sum
    self.divisor = divisor
  }

  package var references: [Reference] { (sum + (divisor ?? [])).map(\.reference) }
}

extension Claim {
  /// The same of another table of the same year.
  package func moved(
    from old: EntityID, to new: EntityID, in register: FigureAddress.Register
  ) -> Claim {
    func moved(_ part: Part) -> Part {
      guard case .figure(let place) = part.reference, place.year == nil, place.register == register,
        place.path.first == old
      else { return part }
      let there = Place(
        year: nil, register: register, path: [new] + place.path.dropFirst(), period: place.period)
      return Part(.figure(there), isSubtracted: part.isSubtracted, factor: part.factor)
    }
    return Claim(sum: sum.map(moved), divisor: divisor.map { $0.map(moved) })
  }
}

/// What is counted when a text says how many there are.
package struct CountOf: Hashable, Sendable {
  package enum Things: String, Hashable, Sendable, CaseIterable {
    case areas, councilGoals, committeeGoals, indicators, assignments, commitments, activities, risks,
      responses, controls, measures
  }

  package let things: Things
  /// Only those judged so (an attainment) or as far as this (`notStarted`, `started`, `finished`, `stopped`); nil for all.
  package let state: String?

  package static let states =
    Attainment.allCases.map(\.rawValue) + ["notStarted", "started", "finished", "stopped"]

  package init(_ things: Things, state: String? = nil) {
    self.things = things
    self.state = state
  }
}
