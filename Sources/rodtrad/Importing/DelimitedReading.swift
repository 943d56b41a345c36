import Exchange
import FollowUp
import Store
import Workbench

/// A file of rows and columns to what it would change, by what was said, what has been saved and what the file itself shows.
struct DelimitedReading {
  let file: ImportFile
  let options: DelimitedOptions
  let world: World
  let plan: Plan
  /// What is known of the text already, where a program has made it; nothing for a file as it came.
  var known: TextFormat?
  /// The period that the person has said; nil when it is not said.
  var said: Period?

  private var terms: MappingTerms { MappingTerms(options: options, plan: plan) }

  func offer() throws -> ImportOffer {
    let saved = try options.mappning.map { try SavedMappings(world).named($0) }
    let source = try read(saved)
    if let list = listed(source) { return list }
    var mapping = try terms.applied(to: base(saved, source), of: source.text)
    if saved == nil, options.enhet == nil, !options.belopp.isEmpty {
      mapping = mapping.heedingUnits(of: source.text, in: plan)
    }
    if let known {
      (mapping.encoding, mapping.separator) = (known.encoding, known.separator)
      mapping.decimalSign = options.decimaltecken?.sign ?? known.decimals
    }
    let offer = ImportOffer(source, named: file.name, from: file.source, by: mapping, in: plan)
    return offer.telling(try save(mapping, of: offer))
  }

  /// A list of addresses needs no mapping, and heeds none.
  private func listed(_ source: DelimitedSource) -> ImportOffer? {
    guard options.mappning == nil, options.nyckel == nil, options.belopp.isEmpty else { return nil }
    return ImportOffer(addressed: source, named: file.name, from: file.source, in: plan)
  }

  private func read(_ saved: ImportMapping?) throws -> DelimitedSource {
    if file.isJSON {
      throw Failure.unreadable(
        "\(file.path): filen är JSON, inte rader och kolumner: svar från Kolada läses med importera kolada")
    }
    do throws(DelimitedSource.Unreadable) {
      return try DelimitedSource(
        file.bytes, encoding: known?.encoding ?? options.teckenkodning?.encoding ?? saved?.encoding,
        separator: known?.separator ?? options.skiljetecken?.separator ?? saved?.separator)
    } catch {
      throw Failure.unreadable("\(file.path): \(error.problem.text)")
    }
  }

  /// What was saved, what was said, or what the file shows; else why there is none.
  private func base(_ saved: ImportMapping?, _ source: DelimitedSource) throws -> ImportMapping {
    let target = try terms.target()
    if var saved {
      if let target { saved.target = target }
      return saved
    }
    guard let target else {
      if let found = MappingSearch.best(source.text, in: plan, at: said) { return found.mapping }
      try refuseBroken(source)
      throw Failure.refused("\(file.name): \(unknown(source))")
    }
    if let spoken = try terms.spoken(for: target) { return spoken }
    if let found = MappingSearch.draft(source.text, for: target, in: plan, at: said) { return found.mapping }
    try refuseBroken(source)
    throw Failure.refused(unlike(source, target))
  }

  /// A text that could not be read to its end says nothing of what it is.
  private func refuseBroken(_ source: DelimitedSource) throws {
    guard let problem = source.problems.first(where: { $0.weight == .stops }) else { return }
    throw Failure.refused("\(file.path): \(problem.text)")
  }

  /// Why no table is the file's own, and what to say.
  private func unknown(_ source: DelimitedSource) -> String {
    let all = MappingSearch.targets(of: plan).map(\.description).joined(separator: ", ")
    return switch MappingSearch.lack(source.text, in: plan) {
    case .headings: "filens rubriker säger inte vilken tabell den hör till: välj med --tabell (\(all))"
    case .rows(let names):
      "rubrikerna finns i \(names.joined(separator: ", ")), men ingen rad i filen heter som en rad där: "
        + "säg hur raderna heter med --regel, eller välj en annan tabell med --tabell (\(all))"
    case .several(let names):
      "filen passar lika bra i flera tabeller: \(names.joined(separator: ", ")). Välj med --tabell"
    }
  }

  private func unlike(_ source: DelimitedSource, _ target: ImportMapping.Target) -> String {
    let headings = (source.text.records.first?.fields ?? []).prefix(12).map { Quoted.text($0) }
    return "\(file.name): ingen rubrik heter som en kolumn i \(target). Filen har "
      + "\(headings.joined(separator: ", ")): säg hur med --nyckel KOLUMN och --belopp \"KOLUMN=VÅR KOLUMN\""
  }

  /// A mapping that does not fit the file it was made for is of no use to anybody.
  private func save(_ mapping: ImportMapping, of offer: ImportOffer) throws -> [String] {
    guard let name = options.sparaMappning else { return [] }
    guard !offer.proposal.problems.stops else {
      return ["Mappningen ”\(name)” är inte sparad, för den passar inte filen"]
    }
    let path = try SavedMappings(world).save(mapping, as: name)
    return ["Mappningen ”\(name)” är sparad: \(path)"]
  }
}
