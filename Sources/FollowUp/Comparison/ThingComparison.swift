/// What is no figure, of two versions, years or committees: every text and assessment beside the other side's, and the things
/// that only one of them has.
package struct ThingComparison: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let left: WrittenLine?
    package let right: WrittenLine?
    /// It says something else on the other side, or is not there.
    package let isChanged: Bool

    /// What it is told of; of two sides the left.
    package var line: WrittenLine? { left ?? right }

    /// `Motivering · Direktupphandling`: the field first, since a long name is cut at its end.
    package var label: String { line.map { "\($0.title) · \($0.thing)" } ?? "" }

    package var isOnBothSides: Bool { left != nil && right != nil }
  }

  /// In the order of the left side; what only the right has comes last in its register. What says nothing on either side is left out.
  package let rows: [Row]
  /// Both sides are the same year as it stands at one time.
  package let isSame: Bool

  package var changed: [Row] { rows.filter(\.isChanged) }

  /// - Parameters:
  ///   - figures: the same sides' figures, whose comments are compared where both have the figure.
  ///   - scale: the settings' names of levels.
  package init(_ left: ComparedSide, _ right: ComparedSide, figures: FigureComparison, scale: RiskScale) {
    isSame = left.plan == right.plan
    let isSameYear = left.plan.committee == right.plan.committee && left.plan.year == right.plan.year
    let sides = ThingSides(
      left: WrittenThings(left.plan, scale: scale), right: WrittenThings(right.plan, scale: scale),
      isSameYear: isSameYear)
    let remarks = RemarkSides(FigureRemarks(left.plan), FigureRemarks(right.plan))
    rows = sides.rows + remarks.rows(of: figures, isSameYear: isSameYear)
  }
}

extension ThingComparison.Row {
  /// Nil for what says nothing on either side.
  /// - Parameter isExact: whether another value is a change even when it reads the same, as between versions. Between years a link
  ///   is the same when it leads to the same id or to the same name.
  init?(_ left: WrittenLine?, _ right: WrittenLine?, isExact: Bool) {
    guard left?.text.isEmpty == false || right?.text.isEmpty == false else { return nil }
    self.left = left
    self.right = right
    let isOther = left?.value != right?.value
    isChanged = isExact ? isOther : isOther && left?.text != right?.text
  }
}

/// The things of two sides, paired.
private struct ThingSides {
  private let left: WrittenThings
  private let right: WrittenThings
  private let isSameYear: Bool
  private let mine: [ThingPairs.Found]
  private let theirs: [ThingPairs.Found]
  private let pairs: ThingPairs
  private let partners: [FigureAddress: Thing]

  init(left: WrittenThings, right: WrittenThings, isSameYear: Bool) {
    self.left = left
    self.right = right
    self.isSameYear = isSameYear
    mine = left.things.filter { $0.thing.isCompared(isSameYear) }
    theirs = right.things.filter { $0.thing.isCompared(isSameYear) }
    pairs = ThingPairs(mine, theirs, isSameYear: isSameYear)
    partners = Dictionary(theirs.map { ($0.address, $0.thing) }) { first, _ in first }
  }

  var rows: [ThingComparison.Row] {
    (ReportDigest.registers + [.plan]).flatMap { register in
      summaries(register) + mine.filter { $0.address.register == register }.flatMap(rows)
        + theirs.filter { $0.address.register == register }.compactMap(alone)
    }
  }

  private func summaries(_ register: FigureAddress.Register) -> [ThingComparison.Row] {
    let others = right.summaries(isTitled: isSameYear).filter { $0.address.register == register }
    return zip(left.summaries(isTitled: isSameYear).filter { $0.address.register == register }, others)
      .compactMap { .init($0, $1, isExact: isSameYear) }
  }

  /// The fields of a thing of the left, or the thing itself when the right has none.
  private func rows(_ found: ThingPairs.Found) -> [ThingComparison.Row] {
    guard let place = pairs.partners[found.address], let other = partners[place] else {
      guard !isInside(found.address, { pairs.partners[$0] == nil }) else { return [] }
      return [.init(left.whole(found.thing, at: found.address), nil, isExact: true)].compactMap(\.self)
    }
    let lines = zip(left.lines(of: found.thing, at: found.address), right.lines(of: other, at: place))
    return lines.filter { !$0.0.isOfOtherYear || isSameYear }.compactMap {
      .init($0, $1, isExact: isSameYear)
    }
  }

  private func alone(_ found: ThingPairs.Found) -> ThingComparison.Row? {
    guard !pairs.hasMet(found.address), !isInside(found.address, { !pairs.hasMet($0) }) else { return nil }
    return .init(nil, right.whole(found.thing, at: found.address), isExact: true)
  }

  /// Whether what it is in is told already.
  private func isInside(_ address: FigureAddress, _ isTold: (FigureAddress) -> Bool) -> Bool {
    guard address.path.count > 1 else { return false }
    return isTold(address.with(path: Array(address.path.prefix(1))))
  }
}

extension Thing {
  /// A table's columns are named for their year, and an explanation is of one year's figures. A forecast that a decision keeps is no
  /// change: it is what stood there before.
  fileprivate func isCompared(_ isSameYear: Bool) -> Bool {
    switch self {
    case .column(let column): isSameYear && !column.column.isKeptForecast
    case .explanation: isSameYear
    case .goal, .indicator, .table, .row, .risk, .control, .review, .response, .assignment, .commitment,
      .activity, .contract, .followUp, .reportingPoint:
      true
    }
  }
}

extension WrittenLine {
  /// Whether the field names figures of its own year, or the thing of an earlier one.
  fileprivate var isOfOtherYear: Bool {
    ["claims", "predecessor"].contains(address.path.last?.description ?? "")
  }
}

/// What is said of the figures of two sides.
private struct RemarkSides {
  private let left: FigureRemarks
  private let right: FigureRemarks

  init(_ left: FigureRemarks, _ right: FigureRemarks) {
    self.left = left
    self.right = right
  }

  /// Between years only the comments: what is preliminary, how a target is printed and what sums were printed is another year's
  /// own.
  func rows(of figures: FigureComparison, isSameYear: Bool) -> [ThingComparison.Row] {
    figures.rows.flatMap { row -> [ThingComparison.Row] in
      guard let mine = row.left, let theirs = row.right, left.says(mine) || right.says(theirs) else {
        return []
      }
      let lines = zip(left.lines(of: mine), right.lines(of: theirs))
      return lines.prefix(isSameYear ? 4 : 1).compactMap { .init($0, $1, isExact: false) }
    }
  }
}
