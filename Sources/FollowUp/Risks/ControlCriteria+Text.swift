/// Criteria as people write them: `%: 0–79 Ej godkänt; 80–89 Delvis godkänt; 90–100 Godkänt`, and by count for small
/// samples: `antal, högst 6: 0–3 Ej godkänd; 4 Delvis godkänd; 5–6 Godkänd`.
extension ControlCriteria {
  package var written: String {
    let limit = atMostExamined.map { ", högst \($0)" } ?? ""
    let bands = bands.map { band in
      (band.from == band.to ? "\(band.from)" : "\(band.from)–\(band.to)") + " " + band.verdict
    }
    return "\(measure == .share ? "%" : "antal")\(limit): \(bands.joined(separator: "; "))"
  }

  /// Nil when it is not written so.
  package init?(written text: String) {
    guard let colon = text.firstIndex(of: ":"), let (measure, limit) = Self.head(text[..<colon]) else {
      return nil
    }
    let parts = text[text.index(after: colon)...].split(separator: ";", omittingEmptySubsequences: false)
    let bands = parts.compactMap { Band(written: $0) }
    guard !bands.isEmpty, bands.count == parts.count else { return nil }
    self.init(measure: measure, atMostExamined: limit, bands: bands)
  }

  /// The largest number of samples there is room for.
  fileprivate static let largest = 1_000_000

  private static func head(_ text: Substring) -> (Measure, Int?)? {
    let words = text.split { $0 == " " || $0 == "," }
    let measure: Measure? = words.first == "%" ? .share : words.first == "antal" ? .count : nil
    guard let measure else { return nil }
    if words.count == 1 { return (measure, nil) }
    guard words.count == 3, words[1] == "högst", let limit = Int(words[2]), (1...largest).contains(limit)
    else { return nil }
    return (measure, limit)
  }
}

extension ControlCriteria.Band {
  fileprivate init?(written text: Substring) {
    let words = text.split(separator: " ")
    guard words.count >= 2 else { return nil }
    let ends = words[0].split(separator: "–").flatMap { $0.split(separator: "-") }.map { Int($0) }
    guard (1...2).contains(ends.count), let from = ends.first ?? nil, let to = ends.last ?? nil, from >= 0,
      from <= to, to <= ControlCriteria.largest
    else { return nil }
    self.init(from: from, to: to, verdict: words.dropFirst().joined(separator: " "))
  }
}
