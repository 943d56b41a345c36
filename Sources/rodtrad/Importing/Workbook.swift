import Exchange
import Store

/// A workbook, whose sheets another program makes into text: to read its format is not for us.
struct Workbook {
  /// How the sheets are written, as the program is told to.
  static let format = TextFormat(encoding: .utf8, separator: .semicolon, decimals: .point)

  private static let endings = ["xlsx", "xlsm", "xls", "ods"]

  private let file: ImportFile
  private let ending: String

  init(_ file: ImportFile) throws {
    guard let ending = Self.endings.first(where: { file.isNamed([$0]) }) else {
      throw Failure.unreadable(
        "\(file.path): en arbetsbok heter något på .xlsx, .xls eller .ods; text läses med importera csv")
    }
    self.file = file
    self.ending = ending
  }

  static func isNamed(_ file: ImportFile) -> Bool { file.isNamed(endings) }

  /// A sheet by its name; the only one when none is named.
  /// - Parameter advice: how one of several is chosen where the person is.
  func sheet(_ name: String?, advice: ([String]) -> String) throws -> ImportFile {
    guard let program = SheetProgram.installed else {
      throw Failure.refused(
        "\(file.path): för att läsa en arbetsbok behövs LibreOffice (soffice) eller Gnumeric (ssconvert), och inget av "
          + "dem är installerat. Öppna boken i kalkylprogrammet, välj Spara som och CSV (UTF-8), och läs in den filen"
      )
    }
    let folder = try TemporaryPlace()
    defer { folder.remove() }
    let sheets = try converted(by: program, in: folder)
    let chosen = try choose(name, among: sheets, advice)
    return ImportFile(chosen.bytes, of: file, part: chosen.name)
  }

  private typealias Sheet = (name: String?, bytes: [UInt8])

  private func converted(by program: SheetProgram, in folder: TemporaryPlace) throws -> [Sheet] {
    let book = try folder.write(file.bytes, named: "bok." + ending)
    let output = try folder.makeFolder("ut")
    let run = ToolRun(program.path, program.arguments(book: book, output: output, folder: folder.path))
    let end = run.wait(seconds: 120)
    let sheets = try reading { try written(in: output, by: program) }
    guard end == .done, !sheets.isEmpty else {
      throw Failure.refused(
        "\(file.path): \(program.name) kunde inte läsa arbetsboken (\(end.told)). "
          + "Öppna den i kalkylprogrammet och spara bladet som CSV (UTF-8)")
    }
    return sheets
  }

  /// In the book's order where the program tells it, else by name.
  private func written(in folder: String, by program: SheetProgram) throws(StoreError) -> [Sheet] {
    let place = try FolderPath(root: folder)
    var sheets: [(number: Int, sheet: Sheet)] = []
    for file in try FolderListing(of: place).files where file.text.hasSuffix(".csv") {
      let (number, name) = program.sheet(of: String(file.text.dropLast(4)))
      sheets.append((number, (name, try FileReader.bytes(place.file(file)))))
    }
    return sheets.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element.sheet)
  }

  private func choose(_ name: String?, among sheets: [Sheet], _ advice: ([String]) -> String) throws -> Sheet
  {
    let names = sheets.compactMap(\.name)
    if let name {
      if let sheet = sheets.first(where: { $0.name?.lowercased() == name.lowercased() }) { return sheet }
      throw Failure.unreadable(
        "\(file.path) har inget blad som heter ”\(name)”: välj bland \(names.joined(separator: ", "))")
    }
    guard sheets.count == 1 || names.isEmpty else {
      throw Failure.unreadable(
        "\(file.path) har \(sheets.count) blad (\(names.joined(separator: ", "))): \(advice(names))")
    }
    return sheets[0]
  }
}
