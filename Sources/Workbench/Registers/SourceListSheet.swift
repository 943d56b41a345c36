import FollowUp

/// Källförteckning: every indicator with its source, its Kolada id, who enters it and when.
struct SourceListSheet {
  let context: PaneContext

  private var fields: FieldCells { FieldCells(context: context) }
  private var indicators: [Indicator] { context.plan.goals.indicators }

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Indikator", .flexible(least: 26), priority: 1),
        SheetColumn("Källa", .flexible(least: 18), priority: 1),
        SheetColumn("Kolada", .atMost(20), priority: 2),
        SheetColumn("Tryckt id", .atMost(9), priority: 4),
        SheetColumn("Matas in av", .atMost(24), priority: 2),
        SheetColumn("När", .atMost(20), priority: 5),
        SheetColumn("Namn i källförteckningen", .atMost(30), priority: 6, order: nil),
      ],
      rows: indicators.map(row), foot: foot,
      filters: [
        Sheet.Filter("unsourced", "utan källa"), Sheet.Filter("malformed", "Kolada-id att rätta"),
        Sheet.Filter("nobody", "ingen som matar in"),
      ],
      empty: "Här står varifrån indikatorernas siffror kommer. Inga indikatorer är inlagda än.")
  }

  private func row(_ indicator: Indicator) -> SheetRow {
    let place = context.plan.address(.goals, [indicator.id])
    let source = indicator.source
    let text = source?.text ?? ""
    return SheetRow(
      place,
      cells: [
        SheetCell(indicator.name),
        text.isEmpty
          ? SheetCell("! källa saknas", .warning, focus: fields.focus("source", of: place))
          : fields.text(text, "source", of: place),
        kolada(indicator), fields.text(source?.printedKoladaID, "kolada", of: place, .quiet),
        fields.text(source?.enteredBy, "entered-by", of: place),
        fields.text(source?.enteredWhen, "entered-when", of: place),
        fields.text(source?.listedName, "listed-name", of: place, .quiet),
      ], tags: tags(indicator))
  }

  /// Nil when nobody claims that there is one.
  private func id(_ indicator: Indicator) -> KoladaID? { indicator.source.flatMap { KoladaID(of: $0) } }

  private func isMalformed(_ indicator: Indicator) -> Bool {
    id(indicator).map { $0.normalized == nil } ?? false
  }

  private func kolada(_ indicator: Indicator) -> SheetCell {
    guard let id = id(indicator) else { return SheetCell("") }
    switch id.problem {
    case nil: return SheetCell(id.normalized ?? "")
    case .derived: return SheetCell("\(id.normalized ?? "") härledd", .quiet)
    case .prefixMissing: return SheetCell("! N eller U saknas", .warning)
    case .wrongLetter(let letter): return SheetCell("! \(letter) ska vara N/U", .warning)
    case .wrongLength(let count): return SheetCell("! \(count) siffror, ska 5", .warning)
    case KoladaID.Problem.none?: return SheetCell("! inget id", .warning)
    }
  }

  private func tags(_ indicator: Indicator) -> Set<String> {
    Set(
      [
        (indicator.source?.text ?? "").isEmpty ? "unsourced" : nil,
        isMalformed(indicator) ? "malformed" : nil,
        (indicator.source?.enteredBy ?? "").isEmpty ? "nobody" : nil,
      ].compactMap { $0 })
  }

  private var foot: [String] {
    guard !indicators.isEmpty else { return [] }
    let unsourced = indicators.count { tags($0).contains("unsourced") }
    let nobody = indicators.count { tags($0).contains("nobody") }
    let ids = indicators.compactMap(id)
    let malformed = ids.count { $0.normalized == nil }
    return [
      Counted.capitalised(Counted.text(indicators.count, "indikator", "indikatorer"))
        + ", \(unsourced) utan källa, \(nobody) utan uppgift om vem som matar in.",
      ids.isEmpty ? nil : "\(ids.count) Kolada-id, \(malformed) att rätta.",
    ].compactMap { $0 }
  }
}
