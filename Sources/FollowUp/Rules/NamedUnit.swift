/// What an indicator's name says of its unit: `(%)` and `andel` a share, `index` and HME an index, `Antal …` a count.
///
/// HME, hållbart medarbetarengagemang, is measured the same way in every municipality: an index of 0–100.
package enum NamedUnit: Hashable, Sendable {
  case share, index, count

  /// What the name says; several when it says more than one thing. A share of something counted, or of an index, is a share.
  package static func said(in name: String) -> [NamedUnit] {
    let words = words(of: name)
    if words.contains(where: { ["andel", "andelen", "andelar"].contains($0) }) { return [.share] }
    var said: [NamedUnit] = words.contains { $0 == "hme" || $0.hasSuffix("index") } ? [.index] : []
    if name.contains("%") || words.contains("procent") { said.append(.share) }
    if said.isEmpty, let first = words.first, first == "antal" || first == "antalet" { said.append(.count) }
    return said
  }

  /// What a unit is; nil for one that is none of these (`timmar`, `kg CO2e/kg`).
  package init?(_ unit: MeasureUnit) {
    let words = Self.words(of: unit.rawValue)
    if ["%", "‰"].contains(unit.rawValue) || words.contains(where: { $0.hasPrefix("procent") }) {
      self = .share
    } else if words.contains(where: { $0.hasPrefix("index") || $0.hasSuffix("index") }) {
      self = .index
    } else if unit.isCounted {
      self = .count
    } else {
      return nil
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
