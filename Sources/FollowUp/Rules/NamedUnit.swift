/// What an indicator's name says of its unit: `(%)` and `andel` a share, `index` and HME an index, `Antal …` a count.
///
/// HME, hållbart medarbetarengagemang, is measured the same way in every municipality: an index of 0–100.
package enum NamedUnit: Hashable, Sendable {
  case share, index, count

  /// What the name says; several when it says more than one thing. A share of something counted, or of an index, is a share.
  package static func said(in name: String) -> [NamedUnit] {
    var (isShare, isIndex, isPercent, isCount) = (false, false, name.utf8.contains(UInt8(ascii: "%")), false)
    var isFirst = true
    name.forEachWord { word in
      if word.begins(with: "andel") {
        isShare = isShare || word.isWord("andel") || word.isWord("andelen") || word.isWord("andelar")
      }
      if word.ends(with: "index") || word.isWord("hme") { isIndex = true }
      if word.isWord("procent") { isPercent = true }
      if isFirst { isCount = word.isWord("antal") || word.isWord("antalet") }
      isFirst = false
    }
    if isShare { return [.share] }
    let said: [NamedUnit] = (isIndex ? [.index] : []) + (isPercent ? [.share] : [])
    return said.isEmpty && isCount ? [.count] : said
  }

  /// What a unit is; nil for one that is none of these (`timmar`, `kg CO2e/kg`).
  package init?(_ unit: MeasureUnit) {
    var (isShare, isIndex) = (unit == .percent || unit.rawValue == "‰", false)
    unit.rawValue.forEachWord { word in
      if word.begins(with: "procent") { isShare = true }
      if word.begins(with: "index") || word.ends(with: "index") { isIndex = true }
    }
    if isShare {
      self = .share
    } else if isIndex {
      self = .index
    } else if unit.isCounted {
      self = .count
    } else {
      return nil
    }
  }
}
