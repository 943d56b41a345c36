import Exchange
import FollowUp
import Store
import Workbench

/// A file that is found out by itself: what sort it is, and by which mapping it is read.
struct FoundFile {
  let world: World
  let plan: Plan
  /// What had the focus, where a file may go to several tables.
  let near: ImportMapping.Target?

  /// - Parameter path: of the file; for a workbook with several sheets `bok.xlsx#Drift`.
  func answer(_ path: String) -> ImportAnswer {
    do {
      return try found(path)
    } catch let failure as Failure {
      return .refused(failure.sentence + ".")
    } catch let error as StoreError {
      return .refused(error.description)
    } catch {
      return .refused("\(path) går inte att läsa.")
    }
  }

  private func found(_ path: String) throws -> ImportAnswer {
    let (name, sheet) = parts(path)
    let file = try ImportFile(name)
    if Workbook.isNamed(file) {
      return try delimited(
        Workbook(file).sheet(sheet) { "skriv bladet efter #, som \(file.name)#\($0[0])" },
        format: Workbook.format)
    }
    return file.isJSON ? .read(try kolada(file)) : try delimited(file)
  }

  /// A file may have the sign in its own name.
  private func parts(_ path: String) -> (String, sheet: String?) {
    guard Locations.isMissing(path), let sign = path.lastIndex(of: "#") else { return (path, nil) }
    return (String(path[..<sign]), String(path[path.index(after: sign)...]))
  }

  private func kolada(_ file: ImportFile) throws -> ImportOffer {
    guard let code = world.folder.municipality.code else {
      throw Failure.refused(
        "Skriv kommunkoden i Inställningar först, så att kommunens egna värden känns igen")
    }
    return ImportOffer(kolada: [file], options: KoladaOptions(municipality: code), in: plan)
  }

  /// With the saved mapping that gets most out of it, else with what its headings say, if they say something.
  /// - Parameter format: how a program has written it; nil for a file as it came.
  private func delimited(_ file: ImportFile, format: TextFormat? = nil) throws -> ImportAnswer {
    let source: DelimitedSource
    do throws(DelimitedSource.Unreadable) {
      source = try DelimitedSource(file.bytes, encoding: format?.encoding, separator: format?.separator)
    } catch {
      throw Failure.unreadable("\(file.path): \(error.problem.text)")
    }
    if let list = ImportOffer(addressed: source, named: file.name, from: file.source, in: plan) {
      return .read(list)
    }
    let found = try saved(file, source) ?? drafted(source).map { ($0, source) }
    if found == nil { try refuseBroken(file, source) }
    let whole = DelimitedFile(name: file.name, bytes: file.bytes, source: file.source, format: format)
    return .delimited(whole, found?.source ?? source, found?.mapping)
  }

  /// The saved mapping that gets most out of the file, and the file as that says it is read.
  private func saved(
    _ file: ImportFile, _ source: DelimitedSource
  ) throws -> (mapping: ImportMapping, source: DelimitedSource)? {
    let fits = try SavedMappings(world).all().compactMap { _, mapping in
      read(file, source, mapping).flatMap { read in
        let proposal = DelimitedImport.proposal(read, by: mapping, in: plan)
        let count = proposal.lines.count + proposal.unchanged
        return proposal.problems.stops || count == 0 ? nil : (mapping: mapping, read: read, count: count)
      }
    }
    return fits.max { $0.count < $1.count }.map { ($0.mapping, $0.read) }
  }

  /// Read again only where the mapping says otherwise than what was found; nil when it cannot be read so.
  private func read(
    _ file: ImportFile, _ source: DelimitedSource, _ mapping: ImportMapping
  ) -> DelimitedSource? {
    let isSame =
      (mapping.encoding ?? source.encoding) == source.encoding
      && (mapping.separator ?? source.text.separator) == source.text.separator
    if isSame { return source }
    return try? DelimitedSource(file.bytes, encoding: mapping.encoding, separator: mapping.separator)
  }

  private func drafted(_ source: DelimitedSource) -> ImportMapping? {
    let here = near.flatMap { MappingSearch.draft(source.text, for: $0, in: plan) }
    return (here.flatMap { $0.namesRows ? $0 : nil } ?? MappingSearch.best(source.text, in: plan))?.mapping
  }

  /// A text that could not be read to its end says nothing of what it is.
  private func refuseBroken(_ file: ImportFile, _ source: DelimitedSource) throws {
    guard let problem = source.problems.first(where: { $0.weight == .stops }) else { return }
    throw Failure.refused("\(file.path): \(problem.text)")
  }
}
