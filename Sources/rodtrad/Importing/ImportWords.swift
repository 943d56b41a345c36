import ArgumentParser
import Exchange
import FollowUp

/// The separators by the names people have for them.
enum SeparatorWord: String, ExpressibleByArgument, CaseIterable {
  case semikolon, komma, tabb, lodstreck

  var separator: Separator {
    switch self {
    case .semikolon: .semicolon
    case .komma: .comma
    case .tabb: .tab
    case .lodstreck: .bar
    }
  }
}

/// What stands before the decimals.
enum DecimalWord: String, ExpressibleByArgument, CaseIterable {
  case komma, punkt

  var sign: DecimalSign {
    switch self {
    case .komma: .comma
    case .punkt: .point
    }
  }
}

enum EncodingWord: String, ExpressibleByArgument, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case windows1252 = "windows-1252"
  case latin1 = "latin-1"

  var encoding: TextEncoding {
    switch self {
    case .utf8: .utf8
    case .utf16: .utf16
    case .windows1252: .windows1252
    case .latin1: .latin1
    }
  }
}

/// Which sign a file's amounts have.
enum SignWord: String, ExpressibleByArgument, CaseIterable {
  case tabell, plus, bokforing, resultat

  var sign: AmountSign {
    switch self {
    case .tabell: .asShown
    case .plus: .usual
    case .bokforing: .debit
    case .resultat: .credit
    }
  }
}

/// How a file may name a row of ours where no rule says which.
enum MeansWord: String, ExpressibleByArgument, CaseIterable {
  case id, kod, namn, regler

  /// Nil: by the rules only.
  var means: NameIndex.Means? {
    switch self {
    case .id: .id
    case .kod: .code
    case .namn: .label
    case .regler: nil
    }
  }
}

/// How a preview is written.
enum ImportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Two things with an equals sign between: `50*=personal`.
struct WordPair {
  let left: String
  let right: String

  /// The last sign divides, since a heading may hold one.
  init(_ text: String, flag: String, example: String) throws(Failure) {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
      throw .unreadable("”\(text)” efter \(flag) går inte att läsa: skriv till exempel \(example)")
    }
    left = String(text[..<sign])
    right = String(text[text.index(after: sign)...])
  }
}

extension SourceColumn {
  /// A number of one or two digits is the column's place; all else is its heading.
  init(typed text: String) {
    if text.utf8.count <= 2, let number = Int(text), number > 0 {
      self = .numbered(number)
    } else {
      self = .named(text)
    }
  }
}
