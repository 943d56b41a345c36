import Exchange
import FollowUp
import Store
import TextLayout
import Workbench

/// Shows what an import would do, and does it when that was asked for.
struct ImportRun {
  let world: World
  let plan: Plan
  let point: ReportingPoint
  let options: ImportOptions
  /// The period that was said; nil when it was not.
  let said: Period?

  init(_ place: NamedPlace, _ options: ImportOptions) throws {
    world = try reading { try World(data: place.data) }
    (plan, point) = try world.place(place)
    said = place.period == nil ? nil : point.period
    self.options = options
  }

  /// Nothing is kept by halves: what stops the import stops all of it.
  func run(_ offer: ImportOffer) throws {
    let changes = offer.proposal.changes
    let isDone = options.verkstall && !changes.isEmpty
    let earlier = try earlier(offer.source)
    if isDone { try keep(changes, offer.source) }
    let sheet = ProposalSheet(offer.proposal, limit: options.alla ? .max : 200)
    switch options.format {
    case .text: try StandardOutput.write(ImportOutput.text(offer, sheet, earlier))
    case .json: try StandardOutput.write(ImportOutput.json(offer, isDone: isDone))
    }
    try end(offer, isDone)
  }

  private func keep(_ changes: [Change], _ source: ChangeSource) throws {
    let context = PaneContext(municipality: world.folder.municipality, plan: plan, point: point)
    _ = try YearEdit(world: world, context: context).keep(changes, source: source)
  }

  /// The entry by which the same file was read before, as long as it has not been taken back.
  private func earlier(_ source: ChangeSource) throws -> JournalEntry? {
    let all = try reading { try world.year(plan.committee, plan.year).wholeHistory().all }
    return EarlierReading.entry(of: source, in: all)
  }

  private func end(_ offer: ImportOffer, _ isDone: Bool) throws {
    let count = offer.proposal.changes.count
    if offer.proposal.problems.stops {
      throw Failure.refused("inget är ändrat: det som står under Fel ska rättas först")
    }
    if isDone {
      let done = count == 1 ? "1 ändring är gjord" : "\(count) ändringar är gjorda"
      let isPartial =
        !offer.proposal.leftOut.isEmpty || offer.proposal.problems.contains { $0.weight == .skips }
      if isPartial { StandardOutput.advise("Allt i filen är inte med: se Utelämnat och Inte med ovan.") }
      StandardOutput.advise("\(done). rodtrad angra tar tillbaka allt på en gång.")
    } else if count > 0 {
      StandardOutput.advise("Inget är ändrat än: lägg till --verkstall för att göra det.")
    } else {
      StandardOutput.advise("Inget att ändra.")
    }
  }
}
