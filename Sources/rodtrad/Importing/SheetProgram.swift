/// A program that makes the sheets of a workbook into text, as it is found among the user's programs.
enum SheetProgram {
  case libreOffice(path: String)
  case gnumeric(path: String)

  /// The first there is; nil when there is none.
  static var installed: SheetProgram? {
    for name in ["soffice", "libreoffice"] {
      if let path = Programs.path(of: name) { return .libreOffice(path: path) }
    }
    return Programs.path(of: "ssconvert").map { .gnumeric(path: $0) }
  }

  var path: String {
    switch self {
    case .libreOffice(let path), .gnumeric(let path): path
    }
  }

  var name: String {
    switch self {
    case .libreOffice: "LibreOffice"
    case .gnumeric: "Gnumeric"
    }
  }

  /// Every sheet to a file of its own, UTF-8 with semicolons and decimal points, the numbers as they are and not as they are shown.
  func arguments(book: String, output: String, folder: String) -> [String] {
    switch self {
    case .libreOffice:
      // LibreOffice help, "CSV Filter Parameters": 59 ; · 34 " · 76 UTF-8 · 1033 English · not as shown · no formulas · -1 all sheets.
      [
        "--headless", "--norestore", "-env:UserInstallation=file://\(folder)/profil", "--convert-to",
        "csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true,false,false,false,-1", "--outdir",
        output, book,
      ]
    case .gnumeric:
      // ssconvert(1): one file a sheet, %n its number from 0 and %s its name.
      [
        "-S", "-T", "Gnumeric_stf:stf_assistant", "-O",
        "separator=; format=raw charset=UTF-8 locale=C", book,
        "\(output)/bok-%n-%s.csv",
      ]
    }
  }

  /// The sheet that a file was made of: `bok-Blad1` is Blad1 by LibreOffice, which does not tell where in the book it stands; by
  /// Gnumeric it is `bok-0-Blad1`. `bok` is the only one there is.
  func sheet(of stem: String) -> (number: Int, name: String?) {
    guard stem.hasPrefix("bok-") else { return (0, nil) }
    let name = stem.dropFirst(4)
    switch self {
    case .libreOffice: return (0, String(name))
    case .gnumeric:
      let number = name.prefix { $0.isASCII && $0.isWholeNumber }
      guard let place = Int(number), name.dropFirst(number.count).first == "-" else {
        return (0, String(name))
      }
      return (place, String(name.dropFirst(number.count + 1)))
    }
  }
}
