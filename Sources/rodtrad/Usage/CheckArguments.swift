import ArgumentParser
import FollowUp
import Store

/// How findings are written.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case tabell, json, junit
}

/// The severities by the names people have for them.
enum SeverityWord: String, ExpressibleByArgument, CaseIterable {
  case fel, varning, avrundning, upplysning

  var severity: Severity {
    switch self {
    case .fel: .error
    case .varning: .warning
    case .avrundning: .rounding
    case .upplysning: .info
    }
  }
}

/// The rules by the names they have on the command line.
enum RuleNames {
  static let all = Check.all.map(\.name.rawValue)

  /// `sum (Summor), variance (Avvikelser)`.
  static var list: String { Check.all.map { "\($0.name.rawValue) (\($0.title))" }.joined(separator: ", ") }

  /// The rules named, by name or by title, in the order they are run; every rule when none is.
  static func checks(_ names: [String]) throws -> [Check] {
    let asked = try Set(names.map(check).map(\.name))
    return asked.isEmpty ? Check.all : Check.all.filter { asked.contains($0.name) }
  }

  private static func check(_ name: String) throws -> Check {
    let small = name.lowercased()
    if let check = Check.all.first(where: { $0.name.rawValue == small || $0.title.lowercased() == small }) {
      return check
    }
    let advice =
      Nearest.of(small, among: all + Check.all.map { $0.title.lowercased() }).map { "menade du \($0)?" }
      ?? "välj bland \(all.joined(separator: ", "))"
    throw Failure.unreadable("ingen regel heter ”\(name)”: \(advice)")
  }
}
