/// How a year's budget is spread over its months: twelve shares of a whole, whatever they add up to.
///
/// Written `Löner: 8 8 8 8 8 9 12 8 8 8 7 8`, January first, with decimal comma or point.
package struct PeriodKey: Hashable, Sendable {
  package var name: String
  /// Twelve, none negative and not all zero.
  package var months: [ExactDecimal]

  package init(name: String, months: [ExactDecimal]) {
    self.name = name
    self.months = months
  }

  package var written: String {
    "\(name): \(months.map { NumberText.exact($0, in: MeasureUnit(rawValue: "")) }.joined(separator: " "))"
  }

  /// Nil when it is not written so; whether the shares can be used is the settings' rule to say.
  package init?(written text: String) {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let name = text[..<colon].split(separator: " ").joined(separator: " ")
    let words = text[text.index(after: colon)...].split { $0.isWhitespace }
    let months = words.compactMap { word in
      ExactDecimal(literal: String(word.map { $0 == "," ? "." : $0 }))
    }
    guard !name.isEmpty, months.count == words.count, !months.isEmpty else { return nil }
    self.init(name: name, months: months)
  }
}

/// What can be wrong with the keys by which budgets are spread over the months.
package enum PeriodKeyFlaw: Hashable, Sendable {
  case repeated(String)
  case count(String, Int)
  case nothing(String)

  var reason: String {
    switch self {
    case .repeated(let name): "periodiseringsnyckeln ”\(name)” finns två gånger: ta bort den ena"
    case .count(let name, let count):
      "periodiseringsnyckeln ”\(name)” har \(count) tal: skriv tolv, ett för varje månad"
    case .nothing(let name):
      "periodiseringsnyckeln ”\(name)” fördelar inget: skriv tal från noll och uppåt, minst ett över noll"
    }
  }
}

/// Every key has a name of its own and twelve shares, none negative and not all zero.
enum PeriodKeyRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    let keys = municipality.periodKeys
    return keys.enumerated().compactMap { index, key in
      let place = ["periodKeys", "\(index)"]
      if keys[..<index].contains(where: { $0.name.lowercased() == key.name.lowercased() }) {
        return SettingsProblem(place + ["name"], .periodKey(.repeated(key.name)))
      }
      if key.months.count != 12 {
        return SettingsProblem(place + ["months"], .periodKey(.count(key.name, key.months.count)))
      }
      guard !key.months.contains(where: \.isNegative), key.months.contains(where: { !$0.isZero }) else {
        return SettingsProblem(place + ["months"], .periodKey(.nothing(key.name)))
      }
      return nil
    }
  }
}
